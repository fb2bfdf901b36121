namespace ScholarGraph.Data.Searching;

/// <summary>Where hits of one kind come from; no other source has them.</summary>
/// <param name="Scope">What they are.</param>
/// <param name="Sql">The statement, whatever the filter.</param>
/// <param name="IsFiltered">Whether a filter leaves less of it.</param>
/// <param name="Rows">The hits that pass the filter; true: each score is worked out once, however often it is mentioned.</param>
/// <param name="IsLast">Whether all of them come after all hits of the other sources.</param>
internal sealed record SearchSource(
    SearchScope Scope,
    string Sql,
    bool IsFiltered,
    Func<bool, IQueryable<SearchRow>> Rows,
    bool IsLast = false
)
{
    /// <summary>A bit for the kind of source.</summary>
    public int Kind => 1 << (2 * (int)Scope + (IsLast ? 1 : 0));
}
