using System.Text;
using ScholarGraph.Data.Curating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Api.Curating;

/// <summary>Imports a text as a file would be imported.</summary>
internal sealed class DocumentImport(ImportPipeline imports, ReaderLimits limits)
{
    /// <param name="text">The document.</param>
    /// <param name="format">Its format; null to tell it by the content.</param>
    /// <param name="name">Its name, as a file's.</param>
    /// <param name="institution">Institute whose source it is; null when not given.</param>
    /// <param name="curator">Who asks, and why.</param>
    /// <param name="dryRun">Whether only to tell what would change.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    public async Task<ImportReport> RunAsync(
        string text,
        SourceFormat? format,
        string name,
        string? institution,
        Curator curator,
        bool dryRun,
        CancellationToken cancellationToken
    )
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false);
        var document = SourceReading.Read(
            content,
            new SourceOptions
            {
                Name = name,
                Institution = institution,
                Format = format,
                Limits = limits,
            },
            cancellationToken
        );
        return dryRun
            ? (await imports.PreviewAsync(cancellationToken)).Import(document)
            : await imports.ImportAsync(
                document,
                new ImportOptions { Curator = curator },
                cancellationToken
            );
    }
}
