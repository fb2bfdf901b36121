namespace ScholarGraph.Domain.Profiles;

/// <summary>A heading and the lines under it, blank ones left out.</summary>
internal sealed record PageSection
{
    /// <summary>What the heading opens.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>Language of the heading; null when it is the same in both.</summary>
    public Language? Language { get; init; }

    /// <summary>The lines up to the next heading.</summary>
    public required IReadOnlyList<PageLine> Lines { get; init; }
}
