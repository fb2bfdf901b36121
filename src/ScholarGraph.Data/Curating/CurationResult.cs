using ScholarGraph.Data.Importing;

namespace ScholarGraph.Data.Curating;

/// <summary>What became of a curator's request.</summary>
public sealed record CurationResult
{
    /// <summary>Why nothing was changed; null when it was.</summary>
    public CurationError? Error { get; init; }

    /// <summary>Key of the decision, made or undone; null after an error.</summary>
    public long? DecisionId { get; init; }

    /// <summary>Key of the researcher it is about, as the graph is now: who is kept, renamed, or made by a split. Null when none is there.</summary>
    public long? ResearcherId { get; init; }

    /// <summary>What changed in the graph; null after an error, and where the same request did it before.</summary>
    public ImportReport? Report { get; init; }
}
