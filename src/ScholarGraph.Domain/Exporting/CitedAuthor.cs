namespace ScholarGraph.Domain.Exporting;

/// <summary>An author of a cited work.</summary>
public sealed record CitedAuthor
{
    /// <summary>Key of the researcher.</summary>
    public required long Id { get; init; }

    /// <summary>Readable unique name of the researcher in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>The name as credited on the work.</summary>
    public required CitedName Name { get; init; }

    /// <summary>The name shown of the researcher.</summary>
    public required string ResearcherName { get; init; }

    /// <summary>ORCID iD; null when unknown.</summary>
    public string? Orcid { get; init; }

    /// <summary>Place in a complete author list, from 1; null until a source has one.</summary>
    public int? Position { get; init; }

    /// <summary>Place among the names that a page prints, from 1; null for a page owner.</summary>
    public int? ListedPosition { get; init; }

    /// <summary>How the authorship is known.</summary>
    public AuthorshipKind Kind { get; init; }
}
