namespace ScholarGraph.Domain;

/// <summary>A subject of research, with labels in several languages.</summary>
public sealed class Topic
{
    /// <summary>Key: 63 bits born of content when first seen, never changed after; the node id is made of it.</summary>
    public long Id { get; set; }

    /// <summary>Readable unique name in addresses: the folded English label, else the first label.</summary>
    public required string Slug { get; set; }

    /// <summary>Names of the topic, one per language.</summary>
    public List<TopicLabel> Labels { get; } = [];

    /// <summary>Researchers who state the topic.</summary>
    public List<ResearcherTopic> ResearcherLinks { get; } = [];

    /// <summary>Publications with the topic, stated or inferred.</summary>
    public List<PublicationTopic> PublicationLinks { get; } = [];
}
