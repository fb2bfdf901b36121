namespace ScholarGraph.Domain;

/// <summary>An identifier of a publication in a registry.</summary>
public sealed class PublicationIdentifier
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>The publication.</summary>
    public long PublicationId { get; set; }

    /// <summary>The publication.</summary>
    public Publication Publication { get; set; } = null!;

    /// <summary>The registry.</summary>
    public IdentifierScheme Scheme { get; set; }

    /// <summary>The identifier in the registry's canonical form.</summary>
    public required string Value { get; set; }
}
