namespace ScholarGraph.Domain;

/// <summary>A form in which sources print a researcher's name.</summary>
public sealed class NameVariant
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>Whose name.</summary>
    public long ResearcherId { get; set; }

    /// <summary>Whose name.</summary>
    public Researcher Researcher { get; set; } = null!;

    /// <summary>As printed.</summary>
    public required string Name { get; set; }

    /// <summary>Normalised twin of <see cref="Name"/>, for order and search.</summary>
    public required string NameFolded { get; set; }

    /// <summary>Sources that print this form.</summary>
    public List<NameVariantSource> SourceLinks => field ??= [];
}
