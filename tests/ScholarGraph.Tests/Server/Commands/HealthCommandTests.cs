using System.Net;
using ScholarGraph.Server.Commands;
using ScholarGraph.Tests.Server.Http;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class HealthCommandTests
{
    [Theory]
    [InlineData("http://localhost:5080", "http://localhost:5080/health/ready")]
    [InlineData("http://+:80", "http://localhost/health/ready")]
    [InlineData("http://*:8080", "http://localhost:8080/health/ready")]
    [InlineData("http://0.0.0.0:8080", "http://localhost:8080/health/ready")]
    [InlineData("http://[::]:8080/", "http://localhost:8080/health/ready")]
    [InlineData("https://example.org/graphql", "https://example.org/health/ready")]
    [InlineData("nowhere", null)]
    [InlineData("ftp://localhost", null)]
    public void A_wildcard_is_asked_on_this_machine(string url, string? probe) =>
        Assert.Equal(probe, HealthCommand.Probe(url)?.ToString());

    [Theory]
    [InlineData(true, 0, HttpStatusCode.OK)]
    [InlineData(false, 1, HttpStatusCode.ServiceUnavailable)]
    public async Task The_status_of_the_process_is_the_health(
        bool ready,
        int code,
        HttpStatusCode status
    )
    {
        await using var server = await RunningServer.StartAsync(probe: _ => Task.FromResult(ready));
        var address = server.Client.BaseAddress!.ToString();
        var (actual, output, _) = await Run.Async("health", "--url", address);
        Assert.Equal((code, $"{address}health/ready {(int)status}\n"), (actual, output));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_in_one_line()
    {
        // Port 9 (discard) is not served here.
        var (code, output, error) = await Run.Async("health", "--url", "http://127.0.0.1:9");
        Assert.Equal((1, ""), (code, output));
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }
}
