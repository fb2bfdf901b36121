namespace ScholarGraph.Data.Access;

/// <summary>A key that lets its bearer change the graph. Its secret is not kept, only what proves it.</summary>
public sealed class ApiKey
{
    /// <summary>Key of the row: the public part of the secret.</summary>
    public long Id { get; set; }

    /// <summary>Who bears it, unique: what decisions name.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of the secret, 32 bytes.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>When it was made, UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>From when on it is refused, UTC; null for never.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>When it was revoked, UTC; null while it is not.</summary>
    public DateTime? RevokedAt { get; set; }
}
