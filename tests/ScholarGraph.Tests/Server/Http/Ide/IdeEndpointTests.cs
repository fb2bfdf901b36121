using System.Net;
using System.Text.Json;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Tests.Server.Http.Ide;

/// <summary>The IDE's files behind the real web server; the files are made here.</summary>
public sealed class IdeEndpointTests : IDisposable
{
    private const string Browser =
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private const string Script = "/graphql/static/js/main.0349187e.js";

    private readonly string _folder = Directory.CreateTempSubdirectory("scholargraph-").FullName;

    public IdeEndpointTests()
    {
        Write("ide/index.html", "<p>page</p>");
        Write("ide/static/js/main.0349187e.js", "script");
        Write("ide/static/js/main.0349187e.js.br", "br");
        Write("ide/static/js/main.0349187e.js.gz", "gz");
        Write("ide/static/js/main.0349187e.js.LICENSE.txt", "notice");
        Write("ide/LICENSE", "licence");
        Write("secret.txt", "secret");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("/graphql", "/graphql/")]
    [InlineData("/graphql?a=b&c", "/graphql/?a=b&c")]
    public async Task A_browser_is_led_to_the_address_that_the_page_can_work_from(
        string address,
        string location
    )
    {
        await using var server = await StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, address, Browser);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
        Assert.Equal("Accept", response.Headers.Vary.Single());
    }

    [Fact]
    public async Task The_page_may_speak_to_its_own_server_only()
    {
        await using var server = await StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, "/graphql/", Browser);
        Assert.Equal("<p>page</p>", await response.Content.ReadAsStringAsync());
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql/")]
    [InlineData("/graphql")]
    public async Task The_graph_still_answers_at_the_same_address(string address)
    {
        await using var server = await StartAsync();
        using var get = await server.SendAsync(HttpMethod.Get, address + "?query={a}", Browser);
        Assert.Equal("{\"data\":{}}", await get.Content.ReadAsStringAsync());
        using var content = new StringContent("{\"query\":\"{a}\"}");
        content.Headers.ContentType = new("application/json");
        using var post = await server.SendAsync(HttpMethod.Post, address, "*/*", content);
        Assert.Equal("{\"data\":{}}", await post.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_configuration_asks_the_own_address_and_tells_nobody()
    {
        await using var server = await StartAsync();
        using var json = JsonDocument.Parse(
            await server.Client.GetStringAsync("/graphql/bcp-config.json")
        );
        Assert.True(json.RootElement.GetProperty("useBrowserUrlAsEndpoint").GetBoolean());
        Assert.True(json.RootElement.GetProperty("disableTelemetry").GetBoolean());
        Assert.Equal("ScholarGraph", json.RootElement.GetProperty("title").GetString());
        Assert.Equal(
            House.Repository.Read("schema/examples/profile-owner.graphql"),
            json.RootElement.GetProperty("graphQLDocument").GetString()
        );
        Assert.False(json.RootElement.TryGetProperty("gaTrackingId", out _));
    }

    [Theory]
    [InlineData("br, gzip", "br", "br")]
    [InlineData("gzip", "gzip", "gz")]
    [InlineData("gzip, br;q=0.5", "gzip", "gz")]
    [InlineData("*", "br", "br")]
    [InlineData("br;q=0, *", "gzip", "gz")]
    [InlineData("deflate", null, "script")]
    [InlineData("identity", null, "script")]
    [InlineData(";;;", null, "script")]
    [InlineData(null, null, "script")]
    public async Task A_file_is_sent_in_the_best_form_that_lies_ready(
        string? accepted,
        string? encoding,
        string body
    )
    {
        await using var server = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, Script);
        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        }

        using var response = await server.Client.SendAsync(request);
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        Assert.Equal(
            "text/javascript; charset=utf-8",
            response.Content.Headers.ContentType?.ToString()
        );
    }

    [Fact]
    public async Task A_name_with_a_hash_is_kept_for_ever_and_any_other_is_asked_again()
    {
        await using var server = await StartAsync();
        using var hashed = await server.SendAsync(HttpMethod.Get, Script);
        Assert.Equal(
            "public, max-age=31536000, immutable",
            hashed.Headers.GetValues("Cache-Control").Single()
        );

        using var page = await server.SendAsync(HttpMethod.Get, "/graphql/index.html");
        Assert.Equal("no-cache", page.Headers.CacheControl?.ToString());
        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql/index.html");
        again.Headers.IfNoneMatch.Add(page.Headers.ETag!);
        using var unchanged = await server.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task Head_tells_the_length_without_the_file()
    {
        await using var server = await StartAsync();
        using var response = await server.SendAsync(HttpMethod.Head, Script);
        Assert.Equal(6, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/graphql/LICENSE", "licence")]
    [InlineData(Script + ".LICENSE.txt", "notice")]
    public async Task Its_licences_are_served_with_it(string address, string text)
    {
        await using var server = await StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, address);
        Assert.Equal(text, await response.Content.ReadAsStringAsync());
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/graphql/nothing.js")]
    [InlineData("/graphql/static")]
    [InlineData("/graphql/..%2Fsecret.txt")]
    [InlineData("/graphql/%2e%2e/secret.txt")]
    [InlineData("/graphql/static/js/main.0349187e.js.br")]
    public async Task What_is_no_file_of_it_is_not_found(string address)
    {
        await using var server = await StartAsync();
        using var response = await server.SendAsync(HttpMethod.Get, address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain(
            "secret",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/graphql/LICENSE")]
    [InlineData("/graphql/bcp-config.json")]
    [InlineData(Script)]
    public async Task Switched_off_none_of_it_is_served(string address)
    {
        await using var server = await StartAsync(new ServerSettings { Ide = false });
        using var response = await server.SendAsync(HttpMethod.Get, address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private Task<RunningServer> StartAsync(ServerSettings? settings = null) =>
        RunningServer.StartAsync(settings: settings, ide: Path.Combine(_folder, "ide"));

    private void Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
