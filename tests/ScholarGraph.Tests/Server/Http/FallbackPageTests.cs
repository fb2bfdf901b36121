using ScholarGraph.Server.Settings;

namespace ScholarGraph.Tests.Server.Http;

public sealed class FallbackPageTests
{
    private const string Browser =
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData(true, "Install Node.js with npm and build again")]
    [InlineData(false, "switched off on this server")]
    public async Task Without_it_a_plain_page_says_why_and_how_to_get_it(bool on, string reason)
    {
        await using var server = await RunningServer.StartAsync(
            settings: new ServerSettings { Ide = on }
        );
        using var response = await server.SendAsync(HttpMethod.Get, "/graphql/", Browser);
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains(reason, page, StringComparison.Ordinal);
        Assert.Contains(
            "<form action=\"../graphql\" method=\"get\">",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_plain_page_offers_the_schema_only_where_it_can_be_had()
    {
        var settings = new ServerSettings { SchemaDownload = false };
        await using var server = await RunningServer.StartAsync(settings: settings);
        using var response = await server.SendAsync(HttpMethod.Get, "/graphql/", Browser);
        Assert.DoesNotContain(
            "?sdl",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }
}
