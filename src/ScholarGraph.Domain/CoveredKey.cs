namespace ScholarGraph.Domain;

/// <summary>What a curator's decision covers: the identity that comes back, the same, when the decision is undone.</summary>
public sealed class CoveredKey
{
    /// <summary>The covered key.</summary>
    public long Id { get; set; }

    /// <summary>Type name of what it names: Researcher or Authorship.</summary>
    public required string Kind { get; set; }

    /// <summary>Slug of a researcher as it was; null for an authorship, and for a researcher never shown.</summary>
    public string? Slug { get; set; }

    /// <summary>Data version that held a researcher first; 0 for others.</summary>
    public long SinceVersion { get; set; }

    /// <summary>Key that a redirected key stood for before the decision; null for others.</summary>
    public long? TargetId { get; set; }

    /// <summary>Publication of an authorship; null for others.</summary>
    public long? PublicationId { get; set; }

    /// <summary>Whose authorship it is without the decision; null for others.</summary>
    public long? ResearcherId { get; set; }
}
