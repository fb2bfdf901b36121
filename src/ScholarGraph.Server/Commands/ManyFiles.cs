using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Server.Commands;

/// <summary>Imports many files in one change, or shows what that would change: who is who is worked out once, not once a file.</summary>
/// <param name="context">The command's.</param>
/// <param name="arguments">What was asked for.</param>
/// <param name="importKnown">Imports those whose bytes are known, by hash.</param>
/// <param name="import">Imports the others together.</param>
internal sealed class ManyFiles(
    CommandContext context,
    ImportArguments arguments,
    Func<IReadOnlyList<SourceBytes>, Task<IReadOnlyDictionary<string, ImportReport>>> importKnown,
    Func<IReadOnlyList<SourceDocument>, Task<ImportedSet>> import
)
{
    /// <summary>Up to so many files are imported one by one, each with its own differences.</summary>
    public const int OneByOneMax = 20;

    /// <returns>What the process ends with.</returns>
    public static async Task<int> ImportAsync(
        CommandContext context,
        IServiceProvider services,
        ImportArguments arguments,
        CancellationToken cancellationToken
    )
    {
        var printer = new ImportPrinter(context, arguments);
        var pipeline = services.GetRequiredService<ImportPipeline>();
        if (arguments.IsDryRun)
        {
            var preview = await pipeline.PreviewAsync(cancellationToken);
            await printer.BeginAsync(
                preview.KeepVocabulary(await Preparation.VocabularyAsync(cancellationToken))
            );
            return await new ManyFiles(
                context,
                arguments,
                _ =>
                    Task.FromResult<IReadOnlyDictionary<string, ImportReport>>(
                        new Dictionary<string, ImportReport>()
                    ),
                documents => Task.FromResult(preview.ImportAll(documents))
            ).ImportAsync(printer, cancellationToken);
        }

        await printer.BeginAsync(await Preparation.MigrateAsync(services, cancellationToken));
        return await new ManyFiles(
            context,
            arguments,
            sources => pipeline.ImportKnownAsync(sources, cancellationToken),
            documents =>
                pipeline.ImportAllAsync(
                    documents,
                    new ImportOptions { ListsDifferences = arguments.IsJson },
                    cancellationToken
                )
        ).ImportAsync(printer, cancellationToken);
    }

    private async Task<int> ImportAsync(ImportPrinter printer, CancellationToken cancellationToken)
    {
        var files = arguments.Files.Select(path => new GivenFile(path)).ToList();
        try
        {
            var total = await ImportAsync(files, cancellationToken);
            await PrintAsync(printer, files);
            await printer.EndAsync(
                Together(files),
                total with
                {
                    Refused = files.Sum(file => file.Report?.Refused ?? 0),
                }
            );
        }
        catch (Exception e) when (e is StoreException or OperationCanceledException)
        {
            var why = e is StoreException store ? $"{store.Message} [{store.Code}]" : "interrupted";
            foreach (var file in files)
            {
                file.Failure ??= $"{file.Path}: nothing imported ({why})";
            }

            await PrintAsync(printer, files);
            await printer.EndAsync();
        }

        return printer.Code;
    }

    private async Task<ImportReport> ImportAsync(
        List<GivenFile> files,
        CancellationToken cancellationToken
    )
    {
        await ForAllAsync(
            files,
            async file =>
                file.Sha256 = await SourceFile.HashAsync(
                    file.Path,
                    context.Settings.SourceBytesMax,
                    cancellationToken
                ),
            cancellationToken
        );
        var known = await importKnown([
            .. files
                .Select(file => file.Sha256)
                .OfType<string>()
                .Select(sha256 => new SourceBytes(sha256, arguments.Institution)),
        ]);
        files.ForEach(file => file.Report = known.GetValueOrDefault(file.Sha256 ?? ""));
        var news = files.Where(file => file.Failure is null && file.Report is null).ToList();
        if (news.Count == 0 && known.Values.FirstOrDefault() is { } any)
        {
            return new ImportReport
            {
                State = any.State,
                DataVersion = any.DataVersion,
                IsUnchanged = true,
            };
        }

        var repeated = new RepeatedTexts();
        await ForAllAsync(
            news,
            async file =>
                file.Document = await SourceFile.ReadRecordsAsync(
                    file.Path,
                    context.Settings,
                    arguments.Institution,
                    repeated,
                    cancellationToken
                ),
            cancellationToken
        );
        var read = news.Where(file => file.Document is not null).ToList();
        var done = await import([.. read.Select(file => file.Document).OfType<SourceDocument>()]);
        foreach (var (file, report) in read.Zip(done.Sources))
        {
            (file.Report, file.Document) = (report, null);
        }

        return done.Total;
    }

    private static string Together(List<GivenFile> files)
    {
        var imported = files.Count(file =>
            file is { Failure: null, Report.State: not ImportState.Failed }
        );
        return imported == files.Count
            ? string.Create(CultureInfo.InvariantCulture, $"{files.Count} files")
            : string.Create(CultureInfo.InvariantCulture, $"{imported} of {files.Count} files");
    }

    // Reading is all processor time, and files know nothing of each other.
    private static Task ForAllAsync(
        List<GivenFile> files,
        Func<GivenFile, Task> work,
        CancellationToken cancellationToken
    ) =>
        Parallel.ForEachAsync(
            files,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = Environment.ProcessorCount,
                CancellationToken = cancellationToken,
            },
            async (file, _) =>
            {
                try
                {
                    await work(file);
                }
                catch (CommandFailure failure)
                {
                    file.Failure = failure.Message;
                }
            }
        );

    private static async Task PrintAsync(ImportPrinter printer, List<GivenFile> files)
    {
        foreach (var file in files)
        {
            await printer.AddAsync(
                file.Report is { } report && file.Failure is null
                    ? ImportedFile.Of(file.Path, report)
                    : new ImportedFile(file.Path, null, file.Failure)
            );
        }
    }
}
