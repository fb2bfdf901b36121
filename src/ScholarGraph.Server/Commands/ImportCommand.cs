using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Server.Commands;

/// <summary><c>import FILE…</c>: brings files into the graph, each in one transaction, or shows what that would change.</summary>
internal static class ImportCommand
{
    public static Command Build(SharedOptions shared)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description =
                "Texts of profile pages or bibliographic files, told by their content; gzip is unpacked.",
            Arity = ArgumentArity.OneOrMore,
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Print the differences; write nothing.",
        };
        var json = new Option<bool>("--json") { Description = "Print the reports as JSON." };
        var institution = new Option<string?>("--institution")
        {
            Description = "Institute whose pages these are; a page does not name it.",
            HelpName = "NAME",
        };
        var command = new Command("import", "Import files into the graph.")
        {
            files,
            dryRun,
            json,
            institution,
        };
        command.SetAction(
            shared.LongAction(
                (context, cancellationToken) =>
                    RunAsync(
                        context,
                        new ImportArguments(
                            context.Parsed.GetValue(files) ?? [],
                            context.Parsed.GetValue(institution),
                            context.Parsed.GetValue(dryRun),
                            context.Parsed.GetValue(json)
                        ),
                        cancellationToken
                    )
            )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context,
        ImportArguments arguments,
        CancellationToken cancellationToken
    )
    {
        await using var services = new ServiceCollection()
            .AddScholarGraph(context.Settings)
            .BuildServiceProvider();
        if (arguments.Files.Count > ManyFiles.OneByOneMax)
        {
            return await ManyFiles.ImportAsync(context, services, arguments, cancellationToken);
        }

        var (vocabulary, known, import) = arguments.IsDryRun
            ? await PreviewAsync(services, cancellationToken)
            : await PrepareAsync(services, cancellationToken);
        var printer = new ImportPrinter(context, arguments);
        await printer.BeginAsync(vocabulary);
        for (var i = 0; i < arguments.Files.Count; i++)
        {
            var path = arguments.Files[i];
            try
            {
                await printer.AddAsync(
                    await ImportAsync(
                        context,
                        path,
                        arguments.Institution,
                        (known, import),
                        cancellationToken
                    )
                );
            }
            catch (Exception e) when (e is StoreException or OperationCanceledException)
            {
                // What hinders one file hinders the next; what came in before stays.
                await printer.AddAsync(
                    new ImportedFile(path, null, Stopped(e, path, arguments, i))
                );
                break;
            }
        }

        await printer.EndAsync();
        return printer.Code;
    }

    private static string Stopped(Exception why, string path, ImportArguments arguments, int index)
    {
        var after = arguments.Files.Count - index - 1;
        return $"{path}: nothing imported{(after > 0 ? $", nor of the {after} after it" : "")} ({(why is StoreException store ? $"{store.Message} [{store.Code}]" : "interrupted")})";
    }

    private static async Task<ImportedFile> ImportAsync(
        CommandContext context,
        string path,
        string? institution,
        (
            Func<SourceBytes, Task<ImportReport?>> Known,
            Func<SourceDocument, Task<ImportReport>> Read
        ) import,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var sha256 = await SourceFile.HashAsync(
                path,
                context.Settings.SourceBytesMax,
                cancellationToken
            );
            if (
                sha256 is not null
                && await import.Known(new SourceBytes(sha256, institution)) is { } again
            )
            {
                return ImportedFile.Of(path, again);
            }

            var source = await SourceFile.ReadRecordsAsync(
                path,
                context.Settings,
                institution,
                new RepeatedTexts(),
                cancellationToken
            );
            return ImportedFile.Of(path, await import.Read(source));
        }
        catch (CommandFailure failure)
        {
            return new ImportedFile(path, null, failure.Message);
        }
    }

    private static async Task<(
        ImportReport Vocabulary,
        Func<SourceBytes, Task<ImportReport?>> Known,
        Func<SourceDocument, Task<ImportReport>> Import
    )> PreviewAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var preview = await services
            .GetRequiredService<ImportPipeline>()
            .PreviewAsync(cancellationToken);
        var vocabulary = preview.KeepVocabulary(
            await Preparation.VocabularyAsync(cancellationToken)
        );
        return (
            vocabulary,
            _ => Task.FromResult<ImportReport?>(null),
            document => Task.FromResult(preview.Import(document))
        );
    }

    private static async Task<(
        ImportReport Vocabulary,
        Func<SourceBytes, Task<ImportReport?>> Known,
        Func<SourceDocument, Task<ImportReport>> Import
    )> PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var vocabulary = await Preparation.MigrateAsync(services, cancellationToken);
        var pipeline = services.GetRequiredService<ImportPipeline>();
        return (
            vocabulary,
            async source =>
                (await pipeline.ImportKnownAsync([source], cancellationToken)).GetValueOrDefault(
                    source.Sha256
                ),
            document => pipeline.ImportAsync(document, new ImportOptions(), cancellationToken)
        );
    }
}
