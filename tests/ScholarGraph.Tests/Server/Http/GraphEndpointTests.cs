using System.Net;
using System.Net.Http.Headers;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Tests.Server.Http;

public sealed class GraphEndpointTests
{
    private const string Ask = """{"query":"{a}"}""";
    private const string GraphType = "application/graphql-response+json";

    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON; charset=UTF-8")]
    [InlineData("application/json;charset=\"utf-8\"")]
    public async Task A_post_of_JSON_is_answered(string contentType)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync(Ask, contentType: contentType);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("{\"data\":{}}", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=latin1")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/graphql")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_post_of_anything_else_is_415(string contentType)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync(Ask, contentType: contentType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Contains(
            "SG0204",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(null, "application/json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData(GraphType, "application/graphql-response+json; charset=utf-8")]
    public async Task The_answer_says_its_type_and_character_set(string? accept, string expected)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync(Ask, accept);
        Assert.Equal(expected, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(["Accept", "GraphQL-Cost", "GraphQL-Plan"], response.Headers.Vary);
    }

    [Theory]
    [InlineData("application/json", "{\"query\":\"!\"}", 200)]
    [InlineData(GraphType, "{\"query\":\"!\"}", 400)]
    [InlineData("application/json", "{", 400)]
    [InlineData(GraphType, "{", 400)]
    [InlineData("application/json", "", 400)]
    [InlineData(GraphType, "{\"query\":[]}", 400)]
    [InlineData("application/unsupported", "{\"query\":\"{a}\"}", 406)]
    [InlineData("unsupported", "{\"query\":\"{a}\"}", 400)]
    public async Task The_status_tells_how_far_the_request_came(
        string accept,
        string body,
        int status
    )
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync(body, accept);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task An_unacceptable_wish_has_an_empty_answer()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync(Ask, "application/unsupported");
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_empty_body_is_told_in_the_words_of_HotChocolate()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync("");
        Assert.StartsWith(
            """{"errors":[{"message":"Invalid JSON document.","extensions":{"code":"HC0012",""",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_query_may_come_by_address()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, "/graphql?query={a}");
        Assert.Equal("{\"data\":{}}", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_mutation_may_not_come_by_address()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, "/graphql?query=mutation{a}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("POST", response.Content.Headers.Allow.Single());
    }

    [Fact]
    public async Task Head_is_a_get_without_a_body()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.SendAsync(HttpMethod.Head, "/graphql?query={a}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(11, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_405_and_told_which_are_allowed(string method)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.SendAsync(new HttpMethod(method), "/graphql");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_past_its_limit_is_413_with_a_code(bool chunked)
    {
        var settings = new ServerSettings { RequestBytesMax = 200 };
        await using var server = await RunningServer.StartAsync(settings: settings);
        using var content = new ByteArrayContent(new byte[201]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = content,
        };
        request.Headers.TransferEncodingChunked = chunked;
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains(
            "HC0010",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_just_fits_is_answered(bool chunked)
    {
        var settings = new ServerSettings { RequestBytesMax = 5000 };
        await using var server = await RunningServer.StartAsync(settings: settings);
        using var content = new StringContent(Ask.PadRight(5000));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = content,
        };
        request.Headers.TransferEncodingChunked = chunked;
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
