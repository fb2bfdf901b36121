namespace ScholarGraph.Domain.Profiles;

/// <summary>One listing of a publication on the page.</summary>
public sealed record ProfileListing
{
    /// <summary>As printed.</summary>
    public required string Title { get; init; }

    /// <summary>Its line, from 1.</summary>
    public required int TitleLine { get; init; }

    /// <summary>How sure it is that this is a title.</summary>
    public Confidence TitleConfidence { get; init; }

    /// <summary>The rule that decided, where the page does not say; null when it does.</summary>
    public string? TitleReason { get; init; }

    /// <summary>In the order printed, as printed, repeats included.</summary>
    public IReadOnlyList<ProfileAuthor> Authors { get; init; } = [];

    /// <summary>With the splice undone, byte for byte; null when there is none.</summary>
    public string? Abstract { get; init; }

    /// <summary>Its line; null without one.</summary>
    public int? AbstractLine { get; init; }

    /// <summary>Characters (code points) before the splice marker; null without one.</summary>
    public int? SpliceAt { get; init; }

    /// <summary>How sure it is that this is an abstract.</summary>
    public Confidence AbstractConfidence { get; init; }

    /// <summary>First line of the listing, from 1.</summary>
    public required int FirstLine { get; init; }

    /// <summary>Last line of the listing, included.</summary>
    public required int LastLine { get; init; }

    /// <summary>Whether the text may have been cut inside this listing.</summary>
    public bool PossiblyTruncated { get; init; }
}
