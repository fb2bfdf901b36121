namespace ScholarGraph.Domain.Records;

/// <summary>A position as a source states it.</summary>
public sealed record AffiliationRecord
{
    /// <summary>The whole line.</summary>
    public required string Printed { get; init; }

    /// <summary>Position; null when only the organization is known.</summary>
    public string? Title { get; init; }

    /// <summary>Organization's name.</summary>
    public required string Organization { get; init; }

    /// <summary>Units within it, largest first.</summary>
    public IReadOnlyList<string> Units
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Line or key.</summary>
    public required string Locator { get; init; }

    /// <summary>How sure the reading is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Why it is not simply stated; null when it is.</summary>
    public string? Reason { get; init; }
}
