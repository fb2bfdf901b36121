namespace ScholarGraph.Data.Importing;

/// <summary>What is kept of one change beside the graph itself.</summary>
/// <param name="Change">What was asked for.</param>
/// <param name="Kept">The graph before.</param>
/// <param name="Planned">The graph after.</param>
/// <param name="Report">What was told.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="FinishedAt">UTC.</param>
internal sealed record RunRecord(
    GraphChange Change,
    KeptGraph Kept,
    GraphRows Planned,
    ImportReport Report,
    DateTime StartedAt,
    DateTime FinishedAt
);
