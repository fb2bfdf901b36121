namespace ScholarGraph.Domain;

/// <summary>Says that a researcher works on a topic.</summary>
public sealed class ResearcherTopic
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>The researcher.</summary>
    public long ResearcherId { get; set; }

    /// <summary>The researcher.</summary>
    public Researcher Researcher { get; set; } = null!;

    /// <summary>The topic.</summary>
    public long TopicId { get; set; }

    /// <summary>The topic.</summary>
    public Topic Topic { get; set; } = null!;
}
