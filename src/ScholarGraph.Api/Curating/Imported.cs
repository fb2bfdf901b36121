using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;
using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Api.Curating;

/// <summary>What came of the import of a document.</summary>
/// <param name="Report">What it did, or would do; null after a mistake of the caller.</param>
internal sealed record Imported(ImportReport? Report) : MutationResult
{
    /// <summary>Differences told one by one.</summary>
    public const int DifferencesMax = 10_000;

    public ImportCounts Total => Report?.Total ?? new ImportCounts(0, 0, 0, 0);

    /// <summary>The source; of a dry run none is there.</summary>
    public long? Source => Report is { IsDryRun: false } kept ? kept.SourceId : null;

    public IReadOnlyList<Difference> Differences =>
        [.. (Report?.Differences ?? []).Take(DifferencesMax)];

    public static Imported Of(ImportReport report) =>
        report.State == ImportState.Failed
            ? new Imported((ImportReport?)null)
            {
                Errors =
                [
                    new NothingToImport(
                        string.Join(' ', report.Problems.Select(problem => problem.Message))
                    ),
                ],
            }
            : new Imported(report);
}
