namespace ScholarGraph.Domain.Resolution;

/// <summary>Why records were taken for one work or one person.</summary>
public sealed record Decision
{
    /// <summary>Name of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule saw, readable.</summary>
    public required string Evidence { get; init; }

    /// <summary>The evidence with names that may not be seen, of which a key can be born; null where all may be seen.</summary>
    public string? HiddenEvidence { get; init; }

    /// <summary>Where: source name and lines.</summary>
    public required string Locators { get; init; }

    /// <summary>Index in <see cref="ResolvedGraph.People"/>; null when about a work.</summary>
    public int? Person { get; init; }

    /// <summary>Index in <see cref="ResolvedGraph.Works"/>; null when about a person.</summary>
    public int? Work { get; init; }
}
