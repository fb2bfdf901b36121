namespace ScholarGraph.Querying.Errors;

/// <summary>An error on the wire: a caller's mistake, in HotChocolate's shape.</summary>
/// <param name="Message">A sentence that names the offender.</param>
public sealed record GraphError(string Message)
{
    /// <summary>Stable code, written as <c>extensions.code</c>; null where HotChocolate gives none.</summary>
    public string? Code { get; init; }

    /// <summary>Places in the document, each a line and a column from 1.</summary>
    public IReadOnlyList<(int Line, int Column)> Locations { get; init; } = [];

    /// <summary>Response path of a field error: names (string) and list indexes (int); null for a request error.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further entries of <c>extensions</c> in order; values are string, bool, int, long or double.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Extensions { get; init; } = [];
}
