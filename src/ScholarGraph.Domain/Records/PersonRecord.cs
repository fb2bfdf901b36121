namespace ScholarGraph.Domain.Records;

/// <summary>What a source says of a person.</summary>
public sealed record PersonRecord
{
    /// <summary>As printed.</summary>
    public required string Name { get; init; }

    /// <summary>Line or key.</summary>
    public required string Locator { get; init; }

    /// <summary>ORCID iD; null when the source has none.</summary>
    public string? Orcid { get; init; }

    /// <summary>As printed; null when none is.</summary>
    public string? Membership { get; init; }

    /// <summary>Line or key of the membership; null without one.</summary>
    public string? MembershipLocator { get; init; }

    /// <summary>Positions in the order of the source.</summary>
    public IReadOnlyList<AffiliationRecord> Affiliations { get; init; } = [];

    /// <summary>Research topics in the order of the source.</summary>
    public IReadOnlyList<TopicRecord> Topics { get; init; } = [];
}
