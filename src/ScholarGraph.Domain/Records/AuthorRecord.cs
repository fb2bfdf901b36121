namespace ScholarGraph.Domain.Records;

/// <summary>One author as a listing prints them.</summary>
public sealed record AuthorRecord
{
    /// <summary>As printed.</summary>
    public required string Name { get; init; }

    /// <summary>Line or key.</summary>
    public required string Locator { get; init; }

    /// <summary>Place among the names printed, from 1.</summary>
    public required int ListedPosition { get; init; }

    /// <summary>Given names; null when the source does not separate them.</summary>
    public string? GivenName { get; init; }

    /// <summary>Family name with its particles, or the whole name of a group; null when the source does not separate it.</summary>
    public string? FamilyName { get; init; }

    /// <summary>ORCID iD, 16 characters in groups of four; null when the source has none.</summary>
    public string? Orcid { get; init; }

    /// <summary>The source's own id of the person with its scheme ("openalex:A1", "dblp:Wei Wang 0001"); null when it has none.</summary>
    public string? PersonId { get; init; }

    /// <summary>Organizations named beside the author, in the order of the source.</summary>
    public IReadOnlyList<string> Affiliations
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>How sure it is that this is an author.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Why it is not simply stated; null when it is.</summary>
    public string? Reason { get; init; }
}
