using ScholarGraph.Api;

namespace ScholarGraph.Server.Http;

/// <summary>The outcome of reading a request: exactly one of the two is set.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Problem">Why it could not be read.</param>
internal sealed record RequestReading(GraphRequest? Request, RequestProblem? Problem)
{
    public static implicit operator RequestReading(RequestProblem problem) => new(null, problem);

    public static implicit operator RequestReading(GraphRequest request) => new(request, null);
}
