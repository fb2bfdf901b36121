namespace ScholarGraph.Domain;

/// <summary>How sure a fact is.</summary>
public enum Confidence
{
    /// <summary>The source says so.</summary>
    Stated = 0,

    /// <summary>Follows from what the source says by a rule that cannot err.</summary>
    Proven = 1,

    /// <summary>Decided by shape or likelihood alone; a person should look.</summary>
    Guessed = 2,
}
