namespace ScholarGraph.Domain.Profiles;

/// <summary>An author line.</summary>
public sealed record ProfileAuthor
{
    /// <summary>As printed.</summary>
    public required string Name { get; init; }

    /// <summary>Its line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>How sure it is that this is an author.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The rule that decided, where the page does not say; null when it does.</summary>
    public string? Reason { get; init; }
}
