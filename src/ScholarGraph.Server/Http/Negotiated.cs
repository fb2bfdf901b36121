namespace ScholarGraph.Server.Http;

/// <summary>The outcome of a negotiation: exactly one of the two is set.</summary>
/// <param name="Format">How to answer.</param>
/// <param name="Problem">Why there is no format.</param>
internal sealed record Negotiated(ResponseFormat? Format, RequestProblem? Problem);
