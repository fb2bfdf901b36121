namespace ScholarGraph.Domain;

/// <summary>A researcher's position at an organization, as a source states it.</summary>
public sealed class Affiliation
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>The researcher.</summary>
    public long ResearcherId { get; set; }

    /// <summary>The researcher.</summary>
    public Researcher Researcher { get; set; } = null!;

    /// <summary>The organization.</summary>
    public long OrganizationId { get; set; }

    /// <summary>The organization.</summary>
    public Organization Organization { get; set; } = null!;

    /// <summary>Position as printed; null when only the affiliation is known.</summary>
    public string? Title { get; set; }

    /// <summary>Normalised twin of <see cref="Title"/>, for order and search.</summary>
    public string? TitleFolded { get; set; }

    /// <summary>The source that states it.</summary>
    public long SourceId { get; set; }

    /// <summary>The source that states it.</summary>
    public Source Source { get; set; } = null!;

    /// <summary>Place in the source, from 1.</summary>
    public int Rank { get; set; }
}
