namespace ScholarGraph.Data.Importing;

/// <summary>What is kept of one change beside the graph itself.</summary>
/// <param name="Done">The change.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="FinishedAt">UTC.</param>
/// <param name="Build">The build that read and resolved; null where it is not told.</param>
internal sealed record RunRecord(
    WorkedOutChange Done,
    DateTime StartedAt,
    DateTime FinishedAt,
    string? Build
)
{
    /// <summary>What was asked for.</summary>
    public GraphChange Change => Done.Change;

    /// <summary>The graph before.</summary>
    public KeptGraph Kept => Done.Kept;

    /// <summary>The graph after.</summary>
    public GraphRows Planned => Done.Planned;

    /// <summary>What was told of each source added.</summary>
    public IReadOnlyList<ImportReport> Sources => Done.Sources;

    /// <summary>What was told.</summary>
    public ImportReport Report => Done.Report;
}
