using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Exporting;

/// <summary>A publication as exports and citations show it: all that a reference needs, read at once.</summary>
public sealed record CitedWork
{
    /// <summary>Key of the publication.</summary>
    public required long Id { get; init; }

    /// <summary>Readable unique name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Title as listed.</summary>
    public required string Title { get; init; }

    /// <summary>Abstract; null when no source has one.</summary>
    public string? Abstract { get; init; }

    /// <summary>Year of publication; null when unknown.</summary>
    public int? Year { get; init; }

    /// <summary>Date of publication, always within <see cref="Year"/>; null when unknown.</summary>
    public DateOnly? Date
    {
        get => field?.Year == Year ? field : null;
        init;
    }

    /// <summary>Kind of publication; null when unknown.</summary>
    public PublicationType? Type { get; init; }

    /// <summary>Journal, proceedings or series; null when unknown.</summary>
    public string? Venue { get; init; }

    /// <summary>Address of the work; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>The DOI shown, lower case; null when unknown.</summary>
    public string? Doi { get; init; }

    /// <summary>All identifiers in registries, the DOI among them, by scheme and value.</summary>
    public IReadOnlyList<IdentifierRecord> Identifiers { get; init; } = [];

    /// <summary>All authors: by position, then listed position, then the page owner.</summary>
    public IReadOnlyList<CitedAuthor> Authors { get; init; } = [];

    /// <summary>Whether a source that lists all authors covers the work; false when there may be more than <see cref="Authors"/>.</summary>
    public bool AuthorsComplete { get; init; }

    /// <summary>Labels of the topics that sources state, English where there is one; inferred topics are no keywords.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The first identifier of a registry; null without one.</summary>
    /// <param name="scheme">The registry.</param>
    public string? IdentifierOf(IdentifierScheme scheme) =>
        Identifiers.FirstOrDefault(id => id.Scheme == scheme)?.Value;
}
