namespace ScholarGraph.Domain;

/// <summary>A journal, conference or series.</summary>
public sealed class Venue
{
    /// <summary>Key: 63 bits born of content when first seen, never changed after; the node id is made of it.</summary>
    public long Id { get; set; }

    /// <summary>Readable unique name in addresses: the folded name.</summary>
    public required string Slug { get; set; }

    /// <summary>As printed.</summary>
    public required string Name { get; set; }

    /// <summary>Normalised twin of <see cref="Name"/>, for order and search.</summary>
    public required string NameFolded { get; set; }

    /// <summary>What was published there.</summary>
    public List<Publication> Publications { get; } = [];
}
