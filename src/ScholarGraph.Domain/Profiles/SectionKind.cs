namespace ScholarGraph.Domain.Profiles;

/// <summary>What stands under a heading.</summary>
internal enum SectionKind
{
    /// <summary>Research topics, one a line.</summary>
    Topics,

    /// <summary>Paragraphs; only their words are used, to know common words from names.</summary>
    Biography,

    /// <summary>Other people's personal data: never read.</summary>
    Students,

    /// <summary>The listings.</summary>
    Publications,
}
