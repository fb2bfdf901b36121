namespace ScholarGraph.Data.Importing;

/// <summary>Which publication a listing went to: a later import gives the work there the same key.</summary>
internal sealed class PublicationListing
{
    /// <summary>Key: born of source and place.</summary>
    public long Id { get; set; }

    /// <summary>Where it is listed.</summary>
    public long SourceId { get; set; }

    /// <summary>As printed: a better reading of the same source may count its works differently.</summary>
    public required string Title { get; set; }

    /// <summary>What it is.</summary>
    public long PublicationId { get; set; }
}
