namespace ScholarGraph.Api;

/// <summary>The shown graph: answers GraphQL requests and prints its schema. Thread-safe.</summary>
public sealed class GraphService
{
    /// <summary>The schema in SDL, sorted, lines ending with LF.</summary>
    public string Sdl { get; } = "";

    /// <summary>Answers a request. Mistakes of the caller are in the answer, never thrown.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the work when the client has gone.</param>
    public Task<GraphResponse> ExecuteAsync(
        GraphRequest request,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("The engine is not wired yet.");
}
