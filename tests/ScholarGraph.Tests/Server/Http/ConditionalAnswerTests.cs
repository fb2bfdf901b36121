using System.Net;

namespace ScholarGraph.Tests.Server.Http;

public sealed class ConditionalAnswerTests
{
    private const string Address = "/graphql?query={a}";

    [Fact]
    public async Task A_GET_has_a_strong_tag_and_whoever_knows_it_gets_304_without_a_body()
    {
        await using var server = await RunningServer.StartAsync();
        using var first = await server.SendAsync(HttpMethod.Get, Address);
        var tag = first.Headers.ETag!;

        Assert.False(tag.IsWeak);
        Assert.True(first.Headers.CacheControl?.NoCache);
        foreach (var known in (string[])[$"{tag}", $"\"other\", W/{tag}", "*"])
        {
            using var again = await AskAsync(server, HttpMethod.Get, known);
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag);
            Assert.Equal(first.Headers.Vary, again.Headers.Vary);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task HEAD_tells_the_same()
    {
        await using var server = await RunningServer.StartAsync();
        using var get = await server.SendAsync(HttpMethod.Get, Address);
        using var head = await server.SendAsync(HttpMethod.Head, Address);
        using var known = await AskAsync(server, HttpMethod.Head, $"{get.Headers.ETag}");

        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("nonsense")]
    public async Task Whoever_knows_something_else_gets_the_answer(string known)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await AskAsync(server, HttpMethod.Get, known);

        Assert.Equal("{\"data\":{}}", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Another_media_type_has_another_tag()
    {
        await using var server = await RunningServer.StartAsync();
        using var json = await server.SendAsync(HttpMethod.Get, Address, "application/json");
        using var graph = await server.SendAsync(
            HttpMethod.Get,
            Address,
            "application/graphql-response+json"
        );

        Assert.NotEqual(json.Headers.ETag, graph.Headers.ETag);
    }

    [Fact]
    public async Task A_POST_and_a_refused_request_have_none()
    {
        await using var server = await RunningServer.StartAsync();
        using var post = await server.PostAsync("""{"query":"{a}"}""");
        using var refused = await server.SendAsync(HttpMethod.Get, "/graphql?query=!");

        Assert.Null(post.Headers.ETag);
        Assert.Null(refused.Headers.ETag);
    }

    private static async Task<HttpResponseMessage> AskAsync(
        RunningServer server,
        HttpMethod method,
        string known
    )
    {
        using var request = new HttpRequestMessage(method, Address);
        request.Headers.TryAddWithoutValidation("If-None-Match", known);
        return await server.Client.SendAsync(request);
    }
}
