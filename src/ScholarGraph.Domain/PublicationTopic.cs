namespace ScholarGraph.Domain;

/// <summary>Says that a publication is about a topic.</summary>
public sealed class PublicationTopic
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>The publication.</summary>
    public long PublicationId { get; set; }

    /// <summary>The publication.</summary>
    public Publication Publication { get; set; } = null!;

    /// <summary>The topic.</summary>
    public long TopicId { get; set; }

    /// <summary>The topic.</summary>
    public Topic Topic { get; set; } = null!;

    /// <summary>Stated by a source, or inferred.</summary>
    public TopicOrigin Origin { get; set; }

    /// <summary>For an inferred topic: the words that matched and where.</summary>
    public string? Evidence { get; set; }

    /// <summary>For an inferred topic: strength from 0 to 1.</summary>
    public double? Score { get; set; }
}
