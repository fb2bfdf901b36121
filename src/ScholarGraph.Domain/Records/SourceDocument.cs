namespace ScholarGraph.Domain.Records;

/// <summary>What a reader makes of one source: people and works with their locators. Stages after it know no format.</summary>
/// <remarks>
/// Lists of these records take null as empty: a kept document leaves out what is empty, and the generated JSON reader sets a missing
/// property of a record to null whatever its initializer says.
/// </remarks>
public sealed record SourceDocument
{
    /// <summary>Format of the source.</summary>
    public required SourceFormat Format { get; init; }

    /// <summary>File name without folder.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Language of the page; null when it has none.</summary>
    public Language? Language { get; init; }

    /// <summary>Institute given with the import; null when none was.</summary>
    public string? Institution { get; init; }

    /// <summary>The person whose page it is; null for other sources. An author of every work in it.</summary>
    public PersonRecord? Owner { get; init; }

    /// <summary>People that the source has a record of, apart from its works.</summary>
    public IReadOnlyList<PersonRecord> People
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Listings in the order of the source; the same work may be listed several times.</summary>
    public IReadOnlyList<WorkRecord> Works
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>What was refused or doubtful.</summary>
    public IReadOnlyList<RecordProblem> Problems
    {
        get;
        init => field = value ?? [];
    } = [];
}
