namespace ScholarGraph.Domain.Resolution;

/// <summary>Points at one listing: a source and its place in <see cref="Records.SourceDocument.Works"/>.</summary>
public sealed record RecordRef
{
    /// <summary>The source.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Index of the work record in the source.</summary>
    public required int Work { get; init; }
}
