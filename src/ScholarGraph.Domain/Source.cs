namespace ScholarGraph.Domain;

/// <summary>Something that was imported.</summary>
public sealed class Source
{
    /// <summary>Key: born of the hash.</summary>
    public long Id { get; set; }

    /// <summary>Format.</summary>
    public SourceFormat Kind { get; set; }

    /// <summary>File name without folder.</summary>
    public required string Name { get; set; }

    /// <summary>Normalised twin of <see cref="Name"/>, for order and search.</summary>
    public required string NameFolded { get; set; }

    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; set; }

    /// <summary>When it was first imported, UTC.</summary>
    public DateTime ImportedAt { get; set; }

    /// <summary>Language of the page; null when it has none.</summary>
    public Language? Language { get; set; }

    /// <summary>Institute given with the import; null when none was.</summary>
    public string? Institution { get; set; }

    /// <summary>The records read from it, as packed JSON: what a later import resolves again.</summary>
    public required byte[] Payload { get; set; }
}
