using ScholarGraph.Api;

namespace ScholarGraph.Server.Http;

/// <summary>Chooses the HTTP status of an answer of the graph.</summary>
internal static class ResponseStatus
{
    public static int Of(GraphResponseKind kind, ResponseFormat format) =>
        (kind, format) switch
        {
            (GraphResponseKind.OperationNotAllowed, _) => 405,
            (GraphResponseKind.RequestError, ResponseFormat.GraphResponse) => 400,
            _ => 200,
        };
}
