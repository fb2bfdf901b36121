namespace ScholarGraph.Domain.Curating;

/// <summary>Points at a place in a source by what is printed there, so that it is found again when the source is read anew.</summary>
public sealed record MentionAnchor
{
    /// <summary>The source.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Title of the work as printed; null where the source has the person by themselves.</summary>
    public string? Title { get; init; }

    /// <summary>The person's name as printed.</summary>
    public required string Name { get; init; }

    /// <summary>Ids that the source gives the person, by one space; null for none. Asked only where title and name fit several.</summary>
    public string? Ids { get; init; }

    /// <summary>Lines or key of the work; asked only where the rest fits several.</summary>
    public string? WorkLocator { get; init; }

    /// <summary>Line or key of the name; asked only where the rest fits several.</summary>
    public string? Locator { get; init; }

    /// <summary>Whether it is the owner of the source; with a title, the owner as an author of that work.</summary>
    public bool IsOwner { get; init; }
}
