namespace ScholarGraph.Domain.Resolution;

/// <summary>One place where a person is named.</summary>
public sealed record Mention
{
    /// <summary>The source.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Index of the work record; null where the source has the person by themselves.</summary>
    public int? Work { get; init; }

    /// <summary>Index in the record's authors, without a work in the source's people; null where the person is the owner of the source, with a work on that work only.</summary>
    public int? Author { get; init; }

    /// <summary>As printed there.</summary>
    public required string Name { get; init; }
}
