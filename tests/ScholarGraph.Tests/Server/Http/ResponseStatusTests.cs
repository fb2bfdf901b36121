using ScholarGraph.Api;
using ScholarGraph.Server.Http;

namespace ScholarGraph.Tests.Server.Http;

public sealed class ResponseStatusTests
{
    [Theory]
    [InlineData(GraphResponseKind.Executed, ResponseFormat.Json, 200)]
    [InlineData(GraphResponseKind.Executed, ResponseFormat.GraphResponse, 200)]
    [InlineData(GraphResponseKind.RequestError, ResponseFormat.Json, 200)]
    [InlineData(GraphResponseKind.RequestError, ResponseFormat.GraphResponse, 400)]
    [InlineData(GraphResponseKind.OperationNotAllowed, ResponseFormat.Json, 405)]
    [InlineData(GraphResponseKind.OperationNotAllowed, ResponseFormat.GraphResponse, 405)]
    internal void The_status_follows_the_kind_and_the_media_type(
        GraphResponseKind kind,
        ResponseFormat format,
        int status
    ) => Assert.Equal(status, ResponseStatus.Of(kind, format));
}
