using System.Net;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Tests.Server.Http;

public sealed class AddressTests
{
    private const string Browser =
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData("/graphql?sdl", null)]
    [InlineData("/graphql?sdl=", Browser)]
    [InlineData("/graphql/schema", null)]
    [InlineData("/graphql/schema.graphql", null)]
    public async Task The_schema_is_a_file_to_download(string address, string? accept)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, address, accept);
        Assert.Equal("type Query { a: Int }\n", await response.Content.ReadAsStringAsync());
        Assert.Equal(
            "application/graphql; charset=utf-8",
            response.Content.Headers.ContentType?.ToString()
        );
        Assert.Equal("schema.graphql", response.Content.Headers.ContentDisposition?.FileName);
    }

    [Fact]
    public async Task The_download_can_be_switched_off()
    {
        var settings = new ServerSettings { SchemaDownload = false };
        await using var server = await RunningServer.StartAsync(settings: settings);
        using var response = await server.SendAsync(HttpMethod.Get, "/graphql?sdl");
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains(
            "HC0046",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_browser_gets_a_page_that_leads_to_the_schema()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, "/graphql/", Browser);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Contains(
            "/graphql?sdl",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_browser_that_brings_a_query_gets_its_answer()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, "/graphql?query={a}", Browser);
        Assert.Equal(
            "application/json; charset=utf-8",
            response.Content.Headers.ContentType?.ToString()
        );
    }

    [Fact]
    public async Task The_root_leads_to_the_graph()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, "/");
        Assert.Equal("/graphql", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Life_does_not_depend_on_the_database()
    {
        await using var server = await RunningServer.StartAsync(probe: _ => Task.FromResult(false));
        using var response = await server.SendAsync(HttpMethod.Get, "/health/live");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Ready_means_that_the_database_answers()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, "/health/ready");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_database_that_fails_is_not_ready_and_no_incident()
    {
        await using var server = await RunningServer.StartAsync(probe: _ =>
            throw new IOException("disk")
        );
        using var response = await server.SendAsync(HttpMethod.Get, "/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.DoesNotContain(
            server.Log.Entries,
            e => e.Contains("disk", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_icon_is_not_missed()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, "/favicon.ico");
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task Any_other_address_is_not_found()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, "/nothing");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
