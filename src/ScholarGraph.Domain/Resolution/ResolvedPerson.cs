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
}
