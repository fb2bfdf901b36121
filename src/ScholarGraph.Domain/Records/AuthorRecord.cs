namespace ScholarGraph.Domain.Records;

/// <summary>One author as a listing prints them.</summary>
public sealed record AuthorRecord
{
    /// <summary>As printed.</summary>
    public required string Name { get; init; }

    /// <summary>Line or key.</summary>
    public required string Locator { get; init; }

    /// <summary>Place among the names printed, from 1.</summary>
    public required int ListedPosition { get; init; }

    /// <summary>How sure it is that this is an author.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Why it is not simply stated; null when it is.</summary>
    public string? Reason { get; init; }
}
