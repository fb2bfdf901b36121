using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain;

/// <summary>A work with its authors.</summary>
public sealed class Publication
{
    /// <summary>Key: 63 bits born of content when first seen, never changed after; the node id is made of it.</summary>
    public long Id { get; set; }

    /// <summary>Readable unique name in addresses: the folded title.</summary>
    public required string Slug { get; set; }

    /// <summary>Data version that held it first: of two that turn out to be one, the older keeps its key.</summary>
    public long SinceVersion { get; set; }

    /// <summary>Title as listed.</summary>
    public required string Title { get; set; }

    /// <summary>Normalised twin of <see cref="Title"/>, for order and search.</summary>
    public required string TitleFolded { get; set; }

    /// <summary>Abstract; null when no source has one, never empty.</summary>
    public string? Abstract { get; set; }

    /// <summary>Normalised twin of <see cref="Abstract"/>, for order and search. Where none was given it is made each time it is asked for: of many works twins take too much memory.</summary>
    public string? AbstractFolded
    {
        get => field ?? (Abstract is { } text ? Folding.Fold(text) : null);
        set;
    }

    /// <summary>Year of publication; null when unknown.</summary>
    public int? Year { get; set; }

    /// <summary>Date of publication; null when unknown.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Kind of publication; null when unknown.</summary>
    public PublicationType? Type { get; set; }

    /// <summary>Where it was published; null when unknown.</summary>
    public long? VenueId { get; set; }

    /// <summary>Where it was published; null when unknown.</summary>
    public Venue? Venue { get; set; }

    /// <summary>Address of the work; null when unknown.</summary>
    public string? Url { get; set; }

    /// <summary>DOI, lower case; null when unknown.</summary>
    public string? Doi { get; set; }

    /// <summary>Whether a source that lists all authors covers the work.</summary>
    public bool AuthorsComplete { get; set; }

    /// <summary>Whether the source may have been cut inside this work.</summary>
    public bool PossiblyTruncated { get; set; }

    /// <summary>Identifiers in registries.</summary>
    public List<PublicationIdentifier> Identifiers => field ??= [];

    /// <summary>One per researcher.</summary>
    public List<Authorship> Authorships => field ??= [];

    /// <summary>Stated and inferred topics.</summary>
    public List<PublicationTopic> TopicLinks => field ??= [];

    /// <summary>Where each fact comes from.</summary>
    public List<Provenance> Provenance => field ??= [];
}
