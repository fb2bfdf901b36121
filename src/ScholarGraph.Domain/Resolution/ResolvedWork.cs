namespace ScholarGraph.Domain.Resolution;

/// <summary>One work with all its listings.</summary>
public sealed record ResolvedWork
{
    /// <summary>What the key is born of: identifier or folded title.</summary>
    public required string Birth { get; init; }

    /// <summary>Title shown: the longest form, ties by code points.</summary>
    public required string Title { get; init; }

    /// <summary>The abstract shown; null when no listing has one.</summary>
    public string? Abstract { get; init; }

    /// <summary>Its listings by source and place.</summary>
    public IReadOnlyList<RecordRef> Listings { get; init; } = [];

    /// <summary>Listed authors in order, then page owners.</summary>
    public IReadOnlyList<ResolvedAuthorship> Authorships { get; init; } = [];

    /// <summary>Whether a source that lists all authors covers the work.</summary>
    public bool AuthorsComplete { get; init; }

    /// <summary>Whether every listing of it may have been cut.</summary>
    public bool PossiblyTruncated { get; init; }
}
