namespace ScholarGraph.Domain.Profiles.Words;

/// <summary>What the embedded word lists say of a word.</summary>
internal enum WordKind
{
    /// <summary>A word of titles.</summary>
    Learned,

    /// <summary>A common English word.</summary>
    Common,

    /// <summary>A word of titles that is a name too.</summary>
    LearnedOrName,

    /// <summary>A common English word that is a name too.</summary>
    CommonOrName,

    /// <summary>In no list.</summary>
    Unknown,

    /// <summary>A surname, or a name that may be either, and nothing else.</summary>
    Name,

    /// <summary>A given name, and no word.</summary>
    Given,
}
