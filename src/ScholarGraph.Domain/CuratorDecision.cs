namespace ScholarGraph.Domain;

/// <summary>What a curator decided, by whom, when and why. Kept for ever: undoing is noted, not deleted.</summary>
public sealed class CuratorDecision
{
    /// <summary>Key: born of number and content.</summary>
    public long Id { get; set; }

    /// <summary>From 1 on, without gaps: decisions are applied in this order, and the later one counts.</summary>
    public int Number { get; set; }

    /// <summary>What was decided.</summary>
    public DecisionKind Kind { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime DecidedAt { get; set; }

    /// <summary>Name of the curator's key.</summary>
    public required string DecidedBy { get; set; }

    /// <summary>Why; null when the curator gave no reason.</summary>
    public string? Reason { get; set; }

    /// <summary>The person it is about, as the graph is now; null when it is about none that is there.</summary>
    public long? ResearcherId { get; set; }

    /// <summary>The person it is about, as the graph is now; null when it is about none that is there.</summary>
    public Researcher? Researcher { get; set; }

    /// <summary>Name given by a split or a renaming, or of the deleted source; null for others.</summary>
    public string? Name { get; set; }

    /// <summary>Whether a renaming hides the former name everywhere.</summary>
    public bool HidesFormerName { get; set; }

    /// <summary>What it does in the graph as it is now.</summary>
    public DecisionEffect Effect { get; set; }

    /// <summary>When it was undone, UTC; null while it stands.</summary>
    public DateTime? UndoneAt { get; set; }

    /// <summary>Name of the key of whoever undid it; null while it stands.</summary>
    public string? UndoneBy { get; set; }

    /// <summary>Why it was undone; null when no reason was given.</summary>
    public string? UndoneReason { get; set; }

    /// <summary>The request that made it, so that a retry does not make it twice; null for a request without a key for retries.</summary>
    public long? RequestId { get; set; }

    /// <summary>The request that undid it, likewise.</summary>
    public long? UndoRequestId { get; set; }

    /// <summary>What it is about, by content of the sources, as JSON.</summary>
    public required string Payload { get; set; }
}
