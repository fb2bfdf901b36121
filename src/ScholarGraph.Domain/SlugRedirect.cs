namespace ScholarGraph.Domain;

/// <summary>An old slug that goes on resolving after a merge or a renaming.</summary>
public sealed class SlugRedirect
{
    /// <summary>Key: born of kind and slug.</summary>
    public long Id { get; set; }

    /// <summary>Type name of what it named: Researcher or Publication.</summary>
    public required string Kind { get; set; }

    /// <summary>The old slug.</summary>
    public required string Slug { get; set; }

    /// <summary>Key of what it named.</summary>
    public long OriginId { get; set; }

    /// <summary>Key of what it stands for now; null while that is out of the graph.</summary>
    public long? TargetId { get; set; }

    /// <summary>Slug of what it stands for now; null while that is out of the graph.</summary>
    public string? TargetSlug { get; set; }
}
