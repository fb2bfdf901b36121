using System.Net;
using Microsoft.Extensions.Time.Testing;
using ScholarGraph.Api;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Tests.Server.Http;

public sealed class FailureShieldTests
{
    private const string Ask = """{"query":"{a}"}""";

    [Fact]
    public async Task Our_failure_is_logged_once_and_masked()
    {
        await using var server = await RunningServer.StartAsync(
            (_, _) => throw new InvalidOperationException("secret /etc/path SELECT")
        );
        using var response = await server.PostAsync(Ask);
        var body = await response.Content.ReadAsStringAsync();
        var entry = Assert.Single(
            server.Log.Entries,
            e => e.StartsWith("Error", StringComparison.Ordinal)
        );
        var id = entry.Split(' ')[2];
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(
            $$$"""{"errors":[{"message":"Unexpected Execution Error","extensions":{"code":"SG0201","id":"{{{id}}}"}}]}""",
            body
        );
    }

    [Fact]
    public async Task A_mistake_of_the_caller_is_not_logged()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync("{");
        Assert.DoesNotContain(
            server.Log.Entries,
            e => !e.StartsWith("Information Now", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Work_past_its_time_is_ended_with_a_code()
    {
        var time = new FakeTimeProvider();
        await using var server = await RunningServer.StartAsync(
            async (_, cancellationToken) =>
            {
                time.Advance(new ServerSettings().RequestTimeout);
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return new GraphResponse(default, GraphResponseKind.Executed);
            },
            time: time
        );
        using var response = await server.PostAsync(Ask);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains(
            "HC0045",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }
}
