namespace ScholarGraph.Querying;

/// <summary>Settings of the engine.</summary>
public sealed record EngineOptions
{
    /// <summary>Elements a page when the client gives no number. Default 10; never more than <see cref="PageSizeMax"/>.</summary>
    public int PageSizeDefault { get; init; } = 10;

    /// <summary>Most elements a page (HC0051). Default 50.</summary>
    public int PageSizeMax { get; init; } = 50;

    /// <summary>Most ids in one <c>nodes</c> (HC0076). Default 100.</summary>
    public int NodesMax { get; init; } = 100;

    /// <summary>Most elements of a plain list (SG0003). Default 10,000.</summary>
    public int ListSizeMax { get; init; } = 10_000;

    /// <summary>Most plans kept; the least recently used goes first. Default 1,000.</summary>
    public int PlansMax { get; init; } = 1_000;

    /// <summary>Most prepared statements kept on a connection; the least recently used goes first. Default 500.</summary>
    public int StatementsPerConnectionMax { get; init; } = 500;

    /// <summary>Most errors in one answer. Default 10.</summary>
    public int ErrorsMax { get; init; } = 10;

    /// <summary>Secret that cursors are authenticated with, at least 16 bytes; the same wherever a cursor is to be read.</summary>
    public required IReadOnlyList<byte> CursorKey { get; init; }
}
