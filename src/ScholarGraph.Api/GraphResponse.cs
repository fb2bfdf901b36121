namespace ScholarGraph.Api;

/// <summary>An answer, ready to be sent.</summary>
/// <param name="Body">The JSON document in UTF-8.</param>
/// <param name="Kind">How far the request came.</param>
public sealed record GraphResponse(ReadOnlyMemory<byte> Body, GraphResponseKind Kind)
{
    /// <summary>For how many seconds the schema lets the answer be used again without asking; 0 for an answer with errors, null where it says nothing.</summary>
    public int? MaxAge { get; init; }
}
