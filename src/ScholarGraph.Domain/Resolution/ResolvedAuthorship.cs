namespace ScholarGraph.Domain.Resolution;

/// <summary>A person's part in a work.</summary>
public sealed record ResolvedAuthorship
{
    /// <summary>Index in <see cref="ResolvedGraph.People"/>.</summary>
    public required int Person { get; init; }

    /// <summary>Place in a complete list, from 1; null until a source has one.</summary>
    public int? Position { get; init; }

    /// <summary>Place among the names printed, from 1; null for a page owner.</summary>
    public int? ListedPosition { get; init; }

    /// <summary>Name as credited on the work: the longest form printed there; for a page owner the name of the page.</summary>
    public required string CreditedName { get; init; }

    /// <summary>How it is known.</summary>
    public AuthorshipKind Kind { get; init; }

    /// <summary>Every form printed on this work, in order of appearance.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];
}
