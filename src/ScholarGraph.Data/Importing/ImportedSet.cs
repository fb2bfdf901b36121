namespace ScholarGraph.Data.Importing;

/// <summary>What an import of many sources in one change did.</summary>
/// <param name="Total">The change as a whole: counts of things; differences one by one where they were asked for, or where there is one source.</param>
/// <param name="Sources">One for each source in the order given: counts of the facts that it says, its problems and its run.</param>
public sealed record ImportedSet(ImportReport Total, IReadOnlyList<ImportReport> Sources)
{
    /// <param name="total">The change as a whole.</param>
    /// <param name="sources">One for each source.</param>
    /// <param name="runs">Keys of their runs; fewer where nothing was added.</param>
    internal static ImportedSet Of(
        ImportReport total,
        IReadOnlyList<ImportReport> sources,
        IReadOnlyList<long> runs
    ) =>
        new(
            total,
            [
                .. sources.Select(
                    (report, at) => report with { RunId = at < runs.Count ? runs[at] : null }
                ),
            ]
        );
}
