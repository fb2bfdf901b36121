namespace ScholarGraph.Querying.Computing;

/// <summary>Where a page lies, for connections that C# answers.</summary>
/// <param name="HasNextPage">Whether more edges follow.</param>
/// <param name="HasPreviousPage">Whether edges come before.</param>
/// <param name="StartCursor">Cursor of the first edge; null where there is none.</param>
/// <param name="EndCursor">Cursor of the last edge; null where there is none.</param>
public sealed record PageInfo(
    bool HasNextPage,
    bool HasPreviousPage,
    string? StartCursor,
    string? EndCursor
);
