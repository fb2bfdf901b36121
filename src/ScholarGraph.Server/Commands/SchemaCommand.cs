using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Server.Keys;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Commands;

/// <summary><c>schema export</c>: the schema in SDL, for a client's own repository; <c>schema diff</c>. Opens no database.</summary>
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
        command.Subcommands.Add(SchemaDiffCommand.Build(shared));
        return command;
    }

    /// <summary>The schema of this program, in SDL.</summary>
    public static async Task<string> OwnAsync(ServerSettings settings)
    {
        await using var services = new ServiceCollection()
            .AddScholarGraph(settings)
            // The schema holds no cursor: it is printed without the installation's key, and without making one.
            .AddSingleton(CursorKey.Throwaway())
            .BuildServiceProvider();
        return services.GetRequiredService<GraphService>().Sdl;
    }

    private static async Task<int> ExportAsync(
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var sdl = await OwnAsync(context.Settings);
        if (context.Parsed.GetValue(Output) is not { } file)
        {
            await context.Output.WriteAsync(sdl.AsMemory(), cancellationToken);
            return ExitCodes.Done;
        }

        if (Directory.Exists(file))
        {
            throw new CommandFailure($"{file} is a folder; name the file to write in it.");
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
