namespace ScholarGraph.Api;

/// <summary>Limits of questions about who works with whom.</summary>
public sealed record NetworkLimits
{
    /// <summary>Most hops of a path (SG0404), at most 100. Default 20.</summary>
    public int HopsMax { get; init; } = 20;

    /// <summary>Most authorships that a path with a filter may read (SG0403). Default 100,000.</summary>
    public int RowsMax { get; init; } = 100_000;

    /// <summary>How deep a network may go (SG0404). Default 5.</summary>
    public int DepthMax { get; init; } = 5;

    /// <summary>Most nodes of a network (HC0051), and most researchers that one is asked for (SG0405). Default 1,000.</summary>
    public int NodesMax { get; init; } = 1_000;

    /// <summary>Most edges of a network; beyond, the heaviest stay and the network says that it is truncated. Default 20,000: all among 200.</summary>
    public int EdgesMax { get; init; } = 20_000;

    /// <summary>Most people whose evidence is weighed for suggestions: those who share most co-authors. Default 50.</summary>
    public int CandidatesMax { get; init; } = 50;
}
