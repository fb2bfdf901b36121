namespace ScholarGraph.Domain;

/// <summary>A person who writes publications.</summary>
public sealed class Researcher
{
    /// <summary>Key: 63 bits born of content when first seen, never changed after; the node id is made of it.</summary>
    public long Id { get; set; }

    /// <summary>Readable unique name in addresses: the folded name.</summary>
    public required string Slug { get; set; }

    /// <summary>Data version that held it first: of two that turn out to be one, the older keeps its key.</summary>
    public long SinceVersion { get; set; }

    /// <summary>Name shown: chosen among the sources by rank, then length, then code points.</summary>
    public required string Name { get; set; }

    /// <summary>Normalised twin of <see cref="Name"/>, for order and search.</summary>
    public required string NameFolded { get; set; }

    /// <summary>Given names; null when no source separates them.</summary>
    public string? GivenName { get; set; }

    /// <summary>Normalised twin of <see cref="GivenName"/>, for order and search.</summary>
    public string? GivenNameFolded { get; set; }

    /// <summary>Family name; null when no source separates it.</summary>
    public string? FamilyName { get; set; }

    /// <summary>Normalised twin of <see cref="FamilyName"/>, for order and search.</summary>
    public string? FamilyNameFolded { get; set; }

    /// <summary>ORCID iD, 16 characters in groups of four; null when unknown.</summary>
    public string? Orcid { get; set; }

    /// <summary>Membership as printed on the profile page; null when none is.</summary>
    public string? Membership { get; set; }

    /// <summary>Normalised twin of <see cref="Membership"/>, for order and search.</summary>
    public string? MembershipFolded { get; set; }

    /// <summary>Whether an imported profile page is this person's own.</summary>
    public bool IsProfileOwner { get; set; }

    /// <summary>Number of publications in the graph; kept by the import.</summary>
    public int PublicationCount { get; set; }

    /// <summary>Number of distinct co-authors in the graph; kept by the import.</summary>
    public int CoauthorCount { get; set; }

    /// <summary>Year of the earliest publication with a known year; null when none has.</summary>
    public int? FirstYear { get; set; }

    /// <summary>Year of the latest publication with a known year; null when none has.</summary>
    public int? LastYear { get; set; }

    /// <summary>Every form in which sources print the name.</summary>
    public List<NameVariant> NameVariants => field ??= [];

    /// <summary>Positions and organizations, as sources state them.</summary>
    public List<Affiliation> Affiliations => field ??= [];

    /// <summary>Research topics stated on the profile.</summary>
    public List<ResearcherTopic> TopicLinks => field ??= [];

    /// <summary>One per publication.</summary>
    public List<Authorship> Authorships => field ??= [];

    /// <summary>Edges to co-authors, this researcher being A.</summary>
    public List<Coauthorship> Coauthorships => field ??= [];

    /// <summary>Where each fact comes from.</summary>
    public List<Provenance> Provenance => field ??= [];
}
