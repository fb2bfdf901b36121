using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;

namespace ScholarGraph.Server.Commands;

/// <summary><c>import FILE…</c>: brings files into the graph, each in one transaction.</summary>
internal static class ImportCommand
{
    public static Command Build(SharedOptions shared)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Texts of profile pages, UTF-8.",
            Arity = ArgumentArity.OneOrMore,
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Print the differences; write nothing.",
        };
        var institution = new Option<string?>("--institution")
        {
            Description = "Institute whose pages these are; a page does not name it.",
            HelpName = "NAME",
        };
        var command = new Command("import", "Import files into the graph.")
        {
            files,
            dryRun,
            institution,
        };
        command.SetAction(
            shared.Action(
                (context, cancellationToken) =>
                    RunAsync(
                        context,
                        context.Parsed.GetValue(files)!,
                        context.Parsed.GetValue(institution),
                        context.Parsed.GetValue(dryRun),
                        cancellationToken
                    )
            )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context,
        string[] files,
        string? institution,
        bool dryRun,
        CancellationToken cancellationToken
    )
    {
        await using var services = new ServiceCollection()
            .AddScholarGraph(context.Settings)
            .BuildServiceProvider();
        var pipeline = services.GetRequiredService<ImportPipeline>();
        if (!dryRun)
        {
            await Preparation.MigrateAsync(services, cancellationToken);
        }

        var options = new ImportOptions
        {
            DryRun = dryRun,
            Vocabulary = dryRun ? await Preparation.VocabularyAsync(cancellationToken) : null,
        };
        var (imported, refused) = (0, 0);
        foreach (var path in files)
        {
            try
            {
                var source = await SourceFile.ReadAsync(
                    path,
                    context.Settings.SourceBytesMax,
                    cancellationToken
                );
                var report = await pipeline.ImportAsync(
                    source.ToDocument(institution),
                    options,
                    cancellationToken
                );
                if (report.State == ImportState.Failed)
                {
                    throw new CommandFailure(
                        $"{path}: nothing imported ({report.Problems[0].Code}: {report.Problems[0].Message})"
                    );
                }

                await ImportPrinter.PrintAsync(path, report, context.Output);
                imported++;
                refused += report.State == ImportState.Completed ? 0 : 1;
            }
            catch (CommandFailure failure)
            {
                await context.Error.WriteLineAsync(failure.Message);
                refused++;
            }
        }

        return imported == 0 ? ExitCodes.NothingDone
            : refused > 0 ? ExitCodes.PartlyDone
            : ExitCodes.Done;
    }
}
