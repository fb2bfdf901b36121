namespace ScholarGraph.Domain;

/// <summary>A topic's name in one language.</summary>
public sealed class TopicLabel
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>The topic.</summary>
    public long TopicId { get; set; }

    /// <summary>The topic.</summary>
    public Topic Topic { get; set; } = null!;

    /// <summary>Language of the text.</summary>
    public Language Language { get; set; }

    /// <summary>The label.</summary>
    public required string Text { get; set; }

    /// <summary>Normalised twin of <see cref="Text"/>, for order and search.</summary>
    public required string TextFolded { get; set; }
}
