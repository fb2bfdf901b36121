namespace ScholarGraph.Domain;

/// <summary>Which source, which line or key, says which fact.</summary>
public sealed class Provenance
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>The researcher the fact is about; null when it is about none.</summary>
    public long? ResearcherId { get; set; }

    /// <summary>The researcher the fact is about; null when it is about none.</summary>
    public Researcher? Researcher { get; set; }

    /// <summary>The publication the fact is about; null when it is about none.</summary>
    public long? PublicationId { get; set; }

    /// <summary>The publication the fact is about; null when it is about none.</summary>
    public Publication? Publication { get; set; }

    /// <summary>What is said: name, membership, affiliation, topic, orcid, title, author, abstract, owner, year, date, type, venue, url, identifier, authorsComplete.</summary>
    public required string Fact { get; set; }

    /// <summary>The value kept: a topic by its English label, a credited name, a whole abstract.</summary>
    public string? Value { get; set; }

    /// <summary>The text as the source prints it; null when there is none.</summary>
    public string? Printed { get; set; }

    /// <summary>Who says so.</summary>
    public long SourceId { get; set; }

    /// <summary>Who says so.</summary>
    public Source Source { get; set; } = null!;

    /// <summary>Line, lines ("26-28") or key in the source.</summary>
    public required string Locator { get; set; }

    /// <summary>Place within the source, for order.</summary>
    public int Rank { get; set; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; set; }

    /// <summary>Why it is not simply stated; null when it is.</summary>
    public string? Reason { get; set; }
}
