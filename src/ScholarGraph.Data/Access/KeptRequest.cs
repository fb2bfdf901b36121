namespace ScholarGraph.Data.Access;

/// <summary>A request that may be retried: its answer is given again, and nothing is done twice.</summary>
public sealed class KeptRequest
{
    /// <summary>Key: born of the caller and the key that the client chose.</summary>
    public long Id { get; set; }

    /// <summary>SHA-256 of what was asked, 32 bytes: the same key asks the same.</summary>
    public required byte[] Asked { get; set; }

    /// <summary>What was answered, UTF-8; null until the first try is done.</summary>
    public byte[]? Answer { get; set; }

    /// <summary>When it began, UTC.</summary>
    public DateTime BegunAt { get; set; }

    /// <summary>When it is forgotten, UTC.</summary>
    public DateTime ExpiresAt { get; set; }
}
