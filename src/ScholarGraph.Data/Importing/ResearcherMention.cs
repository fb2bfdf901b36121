namespace ScholarGraph.Data.Importing;

/// <summary>Which researcher a printed name went to: a later import gives the person there the same key.</summary>
internal sealed class ResearcherMention
{
    /// <summary>Key: born of source, work and author.</summary>
    public long Id { get; set; }

    /// <summary>Where the name is printed.</summary>
    public long SourceId { get; set; }

    /// <summary>As printed: a better reading of the same source may count its works differently.</summary>
    public required string Name { get; set; }

    /// <summary>Who it is as the sources alone say: what keeps its key whatever curators decide.</summary>
    public long OriginId { get; set; }

    /// <summary>Who it is; null for someone taken out of the graph.</summary>
    public long? ResearcherId { get; set; }
}
