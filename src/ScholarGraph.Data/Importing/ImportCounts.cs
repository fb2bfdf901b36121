namespace ScholarGraph.Data.Importing;

/// <summary>How many things of a kind an import found in which state.</summary>
/// <param name="Added">Not there before.</param>
/// <param name="Changed">There, with other values.</param>
/// <param name="Removed">There, and no longer said by any source.</param>
/// <param name="Unchanged">There as this source says.</param>
public sealed record ImportCounts(int Added, int Changed, int Removed, int Unchanged)
{
    internal static ImportCounts Sum(IEnumerable<ImportCounts> counts) =>
        counts.Aggregate(
            new ImportCounts(0, 0, 0, 0),
            static (a, b) =>
                new ImportCounts(
                    a.Added + b.Added,
                    a.Changed + b.Changed,
                    a.Removed + b.Removed,
                    a.Unchanged + b.Unchanged
                )
        );
}
