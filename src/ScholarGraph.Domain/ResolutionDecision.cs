namespace ScholarGraph.Domain;

/// <summary>Why records were taken for one work or one person: rule, evidence and lines.</summary>
public sealed class ResolutionDecision
{
    /// <summary>Key: born of what was decided.</summary>
    public long Id { get; set; }

    /// <summary>Name of the rule.</summary>
    public required string Rule { get; set; }

    /// <summary>What the rule saw, readable.</summary>
    public required string Evidence { get; set; }

    /// <summary>Where, as source name and lines.</summary>
    public required string Locators { get; set; }

    /// <summary>The person it is about; null when it is about a work.</summary>
    public long? ResearcherId { get; set; }

    /// <summary>The work it is about; null when it is about a person.</summary>
    public long? PublicationId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime DecidedAt { get; set; }

    /// <summary>When it was undone, UTC; null while it holds.</summary>
    public DateTime? UndoneAt { get; set; }
}
