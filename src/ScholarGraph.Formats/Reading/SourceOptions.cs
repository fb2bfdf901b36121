using ScholarGraph.Domain;

namespace ScholarGraph.Formats.Reading;

/// <summary>What is known of a source beside its bytes.</summary>
public sealed record SourceOptions
{
    /// <summary>File name without folder.</summary>
    public required string Name { get; init; }

    /// <summary>Institute given with the import; null when none was.</summary>
    public string? Institution { get; init; }

    /// <summary>Its format; null to tell it by the content.</summary>
    public SourceFormat? Format { get; init; }

    /// <summary>What is too much.</summary>
    public ReaderLimits Limits { get; init; } = new();

    /// <summary>What sources that are read together say alike.</summary>
    public RepeatedTexts Repeated { get; init; } = new();
}
