using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Server.Keys;

namespace ScholarGraph.Server.Commands;

/// <summary><c>schema export</c>: the schema in SDL, for a client's own repository. Opens no database.</summary>
internal static class SchemaCommand
{
    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "File to write; without it the schema goes to standard output.",
        HelpName = "FILE",
    };

    public static Command Build(SharedOptions shared)
    {
        var export = new Command("export", "Print the schema in SDL.");
        export.Options.Add(Output);
        export.SetAction(shared.Action(ExportAsync));
        var command = new Command("schema", "Work with the schema.");
        command.Subcommands.Add(export);
        return command;
    }

    private static async Task<int> ExportAsync(
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        await using var services = new ServiceCollection()
            .AddScholarGraph(context.Settings)
            // The schema holds no cursor: it is printed without the installation's key, and without making one.
            .AddSingleton(CursorKey.Throwaway())
            .BuildServiceProvider();
        var sdl = services.GetRequiredService<GraphService>().Sdl;
        if (context.Parsed.GetValue(Output) is not { } file)
        {
            await context.Output.WriteAsync(sdl.AsMemory(), cancellationToken);
            return ExitCodes.Done;
        }

        try
        {
            await File.WriteAllTextAsync(file, sdl, cancellationToken);
            return ExitCodes.Done;
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailure(
                $"{file} cannot be written ({e.Message}); check the folder and its permissions."
            );
        }
    }
}
