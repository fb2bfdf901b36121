using System.CommandLine;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api.Exporting;
using ScholarGraph.Formats.Writing;
using ScholarGraph.Server.Http;
using ScholarGraph.Server.Keys;

namespace ScholarGraph.Server.Commands;

/// <summary><c>export</c>: the graph, or what a filter leaves of it, in a format of files. Writes nothing to the database.</summary>
internal static class ExportCommand
{
    private static readonly Option<string> Format = new("--format")
    {
        Description = $"What to write: {ExportFormats.Names}.",
        HelpName = "NAME",
        Required = true,
    };

    private static readonly Option<string?> Where = new("--where")
    {
        Description =
            "Which publications, as the JSON of a PublicationFilterInput; a network is then of these alone. Without it the whole graph.",
        HelpName = "JSON",
    };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "File to write; without it the export goes to standard output.",
        HelpName = "FILE",
    };

    public static Command Build(SharedOptions shared)
    {
        var command = new Command(
            "export",
            "Write publications, or the network of their authors, as a file."
        )
        {
            Format,
            Where,
            Output,
        };
        command.SetAction(shared.LongAction(RunAsync));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var name = context.Parsed.GetValue(Format);
        var format =
            ExportFormats.Find(name)
            ?? throw new CommandFailure(
                $"There is no format '{name}'; --format takes {ExportFormats.Names}. [{TransportCodes.ExportFormatUnknown}]"
            );
        var where = Filter(context.Parsed.GetValue(Where), context.Settings.JsonDepthMax);
        await using var services = new ServiceCollection()
            .AddScholarGraph(context.Settings)
            // An export holds no cursor: it is made without the installation's key, and without making one.
            .AddSingleton(CursorKey.Throwaway())
            .BuildServiceProvider();
        await using var export = await services
            .GetRequiredService<GraphExporter>()
            .BeginAsync(format, where, cancellationToken);
        if (export.Refusal is { } refusal)
        {
            throw new CommandFailure(
                refusal.Code is { } code ? $"{refusal.Message} [{code}]" : refusal.Message
            );
        }

        await (
            context.Parsed.GetValue(Output) is { } file
                ? WholeFile.WriteAsync(file, export.WriteAsync, cancellationToken)
                : WriteAsync(context.Output, export, cancellationToken)
        );
        return ExitCodes.Done;
    }

    private static async Task WriteAsync(
        TextWriter output,
        GraphExport export,
        CancellationToken cancellationToken
    )
    {
        await using var stream = new TextStream(output);
        await export.WriteAsync(stream, cancellationToken);
        await output.FlushAsync(cancellationToken);
    }

    private static JsonElement Filter(string? text, int depthMax)
    {
        if (text is null)
        {
            return default;
        }

        return
            JsonCheck.TryRead(Encoding.UTF8.GetBytes(text), depthMax, out var where) is { } problem
            ? throw new CommandFailure(
                $"--where: {problem.Message} {problem.Hint} [{problem.Code}]"
            )
            : where;
    }
}
