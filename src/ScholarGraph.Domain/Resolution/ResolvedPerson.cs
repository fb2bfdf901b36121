namespace ScholarGraph.Domain.Resolution;

/// <summary>One person with everywhere they are named.</summary>
public sealed record ResolvedPerson
{
    /// <summary>What the key is born of: folded name and smallest title key, a newline between; different for each person, stable while the same records are there.</summary>
    public required string Birth { get; init; }

    /// <summary>Name shown, given name first: the longest form, ties by code points; one with broken accents only where there is no other.</summary>
    public required string Name { get; init; }

    /// <summary>Every form printed, by code points.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>Everywhere the person is named, by source, work, author.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>ORCID iD; null when no source has one.</summary>
    public string? Orcid { get; init; }

    /// <summary>Whether a source is the person's own page.</summary>
    public bool IsProfileOwner { get; init; }

    /// <summary>Whom the sources alone take for a person each, as indexes in <see cref="ResolvedGraph.Parts"/>, the one whose key stays first. Empty for one made by a split.</summary>
    public IReadOnlyList<int> Parts { get; init; } = [];

    /// <summary>Parts that a curator's split took from, as indexes in <see cref="ResolvedGraph.Parts"/>.</summary>
    public IReadOnlyList<int> TakenFrom { get; init; } = [];

    /// <summary>Key that a curator's split gave; null for one whom the sources know.</summary>
    public long? Key { get; init; }

    /// <summary>Whether no other form of the name than the one shown may be seen.</summary>
    public bool HidesOtherNames { get; init; }
}
