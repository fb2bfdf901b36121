namespace ScholarGraph.Domain;

/// <summary>Where a publication's topic comes from.</summary>
public enum TopicOrigin
{
    /// <summary>A source says so.</summary>
    Stated = 0,

    /// <summary>A label of the topic occurs in the title or abstract.</summary>
    Inferred = 1,
}
