using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Resolution;

/// <summary>One work with all its listings.</summary>
public sealed record ResolvedWork
{
    /// <summary>What the key is born of: identifier or folded title.</summary>
    public required string Birth { get; init; }

    /// <summary>Title shown: of the source of the best rank the longest form, ties by code points.</summary>
    public required string Title { get; init; }

    /// <summary>The abstract shown; null when no listing has one.</summary>
    public string? Abstract { get; init; }

    /// <summary>Year of publication: of the source of the best rank the earliest; null when no source has one.</summary>
    public int? Year { get; init; }

    /// <summary>Date of publication in that year; null when no source has one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Kind of publication, of the source of the best rank; null when no source has one.</summary>
    public PublicationType? Type { get; init; }

    /// <summary>Where it was published, of the source of the best rank; null when no source has it.</summary>
    public string? Venue { get; init; }

    /// <summary>Web address; null when no source has one.</summary>
    public string? Url { get; init; }

    /// <summary>DOI, lower case, of the source of the best rank; a preprint's only where there is no other. Null when no source has one.</summary>
    public string? Doi { get; init; }

    /// <summary>All identifiers, by registry and value.</summary>
    public IReadOnlyList<IdentifierRecord> Identifiers { get; init; } = [];

    /// <summary>Its listings by source and place.</summary>
    public IReadOnlyList<RecordRef> Listings { get; init; } = [];

    /// <summary>Listed authors in order, then page owners.</summary>
    public IReadOnlyList<ResolvedAuthorship> Authorships { get; init; } = [];

    /// <summary>Whether a source that lists all authors covers the work.</summary>
    public bool AuthorsComplete { get; init; }

    /// <summary>Whether every listing of it may have been cut.</summary>
    public bool PossiblyTruncated { get; init; }
}
