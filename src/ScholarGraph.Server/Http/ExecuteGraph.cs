using ScholarGraph.Api;

namespace ScholarGraph.Server.Http;

/// <summary>What answers requests: the graph's service, or a stand-in of a test.</summary>
internal delegate Task<GraphResponse> ExecuteGraph(
    GraphRequest request,
    CancellationToken cancellationToken
);
