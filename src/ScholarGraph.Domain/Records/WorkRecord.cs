namespace ScholarGraph.Domain.Records;

/// <summary>One listing of a work in a source.</summary>
public sealed record WorkRecord
{
    /// <summary>As printed.</summary>
    public required string Title { get; init; }

    /// <summary>Line or key of the title.</summary>
    public required string TitleLocator { get; init; }

    /// <summary>Lines of the whole listing ("26-28") or its key.</summary>
    public required string Locator { get; init; }

    /// <summary>How sure it is that this is a title.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Why it is not simply stated; null when it is.</summary>
    public string? Reason { get; init; }

    /// <summary>In the order printed.</summary>
    public IReadOnlyList<AuthorRecord> Authors
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Abstract with splices undone; null when the listing has none.</summary>
    public string? Abstract { get; init; }

    /// <summary>Line or key of the abstract; null without one.</summary>
    public string? AbstractLocator { get; init; }

    /// <summary>How sure it is that this is the abstract.</summary>
    public Confidence AbstractConfidence { get; init; }

    /// <summary>Why that is not simply stated; null when it is.</summary>
    public string? AbstractReason { get; init; }

    /// <summary>Whether the source is known to list all authors.</summary>
    public bool AuthorsComplete { get; init; }

    /// <summary>Year of publication; null when the source has none.</summary>
    public int? Year { get; init; }

    /// <summary>Date of publication; null when the source has no whole date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Kind of publication; null when the source does not say.</summary>
    public PublicationType? Type { get; init; }

    /// <summary>Journal, proceedings or series, as printed; null when the source has none.</summary>
    public string? Venue { get; init; }

    /// <summary>In registries, canonical, each once.</summary>
    public IReadOnlyList<IdentifierRecord> Identifiers
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Web address (http or https); null when the source has none.</summary>
    public string? Url { get; init; }

    /// <summary>Keywords that the source states, in its order.</summary>
    public IReadOnlyList<TopicRecord> Topics
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Whether the source may have been cut inside this listing.</summary>
    public bool PossiblyTruncated { get; init; }
}
