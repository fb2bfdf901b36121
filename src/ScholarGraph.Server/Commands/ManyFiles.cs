using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Server.Commands;

/// <summary>Imports many files in one change: who is who is worked out once, not once a file.</summary>
internal static class ManyFiles
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
        await printer.BeginAsync(await Preparation.MigrateAsync(services, cancellationToken));
        var read = new List<(string Path, SourceDocument Document)>();
        foreach (var path in arguments.Files)
        {
            try
            {
                var document = await SourceFile.ReadRecordsAsync(
                    path,
                    context.Settings.SourceBytesMax,
                    arguments.Institution,
                    cancellationToken
                );
                read.Add((path, document));
            }
            catch (CommandFailure failure)
            {
                await printer.AddAsync(new ImportedFile(path, null, failure.Message));
            }
        }

        try
        {
            var done = await services
                .GetRequiredService<ImportPipeline>()
                .ImportAllAsync(
                    [.. read.Select(file => file.Document)],
                    new ImportOptions(),
                    cancellationToken
                );
            foreach (var ((path, _), report) in read.Zip(done.Sources))
            {
                await printer.AddAsync(ImportedFile.Of(path, report));
            }

            await context.Output.WriteLineAsync(
                ImportLines.Summary(
                    string.Create(CultureInfo.InvariantCulture, $"{read.Count} files"),
                    done.Total
                )
            );
        }
        catch (Exception e) when (e is StoreException or OperationCanceledException)
        {
            var why = e is StoreException store ? $"{store.Message} [{store.Code}]" : "interrupted";
            foreach (var (path, _) in read)
            {
                await printer.AddAsync(
                    new ImportedFile(path, null, $"{path}: nothing imported ({why})")
                );
            }
        }

        return printer.Code;
    }
}
