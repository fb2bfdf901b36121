namespace ScholarGraph.Domain;

/// <summary>Says that a source prints a name variant.</summary>
public sealed class NameVariantSource
{
    /// <summary>The variant.</summary>
    public long NameVariantId { get; set; }

    /// <summary>The variant.</summary>
    public NameVariant NameVariant { get; set; } = null!;

    /// <summary>The source.</summary>
    public long SourceId { get; set; }

    /// <summary>The source.</summary>
    public Source Source { get; set; } = null!;
}
