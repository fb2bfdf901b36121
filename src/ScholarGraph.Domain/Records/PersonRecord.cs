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

    /// <summary>Given names; null when the source does not separate them.</summary>
    public string? GivenName { get; init; }

    /// <summary>Family name with its particles; null when the source does not separate it.</summary>
    public string? FamilyName { get; init; }

    /// <summary>The source's own ids of the person with their scheme, as authors of its works bear them.</summary>
    public IReadOnlyList<string> PersonIds
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Other names that the source gives the person, in its order.</summary>
    public IReadOnlyList<string> OtherNames
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>As printed; null when none is.</summary>
    public string? Membership { get; init; }

    /// <summary>Line or key of the membership; null without one.</summary>
    public string? MembershipLocator { get; init; }

    /// <summary>Positions in the order of the source.</summary>
    public IReadOnlyList<AffiliationRecord> Affiliations
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Research topics in the order of the source.</summary>
    public IReadOnlyList<TopicRecord> Topics
    {
        get;
        init => field = value ?? [];
    } = [];
}
