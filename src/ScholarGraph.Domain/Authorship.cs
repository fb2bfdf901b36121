namespace ScholarGraph.Domain;

/// <summary>One researcher's part in one publication.</summary>
public sealed class Authorship
{
    /// <summary>Key: 63 bits born of content when first seen, never changed after; the node id is made of it.</summary>
    public long Id { get; set; }

    /// <summary>The publication.</summary>
    public long PublicationId { get; set; }

    /// <summary>The publication.</summary>
    public Publication Publication { get; set; } = null!;

    /// <summary>The researcher.</summary>
    public long ResearcherId { get; set; }

    /// <summary>The researcher.</summary>
    public Researcher Researcher { get; set; } = null!;

    /// <summary>Place in a complete author list, from 1; null until a source has one.</summary>
    public int? Position { get; set; }

    /// <summary>Place among the names that a page prints, from 1; null for a page owner.</summary>
    public int? ListedPosition { get; set; }

    /// <summary>The name as credited on the work.</summary>
    public required string CreditedName { get; set; }

    /// <summary>Normalised twin of <see cref="CreditedName"/>, for order and search.</summary>
    public required string CreditedNameFolded { get; set; }

    /// <summary>How the authorship is known.</summary>
    public AuthorshipKind Kind { get; set; }

    /// <summary>Place in the default order of authors: by position, then listed position, then the page owner.</summary>
    public int Rank { get; set; }
}
