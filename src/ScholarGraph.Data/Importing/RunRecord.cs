namespace ScholarGraph.Data.Importing;

/// <summary>What is kept of one change beside the graph itself.</summary>
/// <param name="Change">What was asked for.</param>
/// <param name="Kept">The graph before.</param>
/// <param name="Size">The graph after.</param>
/// <param name="Report">What was told.</param>
/// <param name="Sources">What was told of each source added.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="FinishedAt">UTC.</param>
/// <param name="Build">The build that read and resolved; null where it is not told.</param>
internal sealed record RunRecord(
    GraphChange Change,
    KeptGraph Kept,
    GraphSize Size,
    ImportReport Report,
    IReadOnlyList<ImportReport> Sources,
    DateTime StartedAt,
    DateTime FinishedAt,
    string? Build
);
