using System.Net;
using Microsoft.Extensions.Time.Testing;
using ScholarGraph.Api.Exporting;
using ScholarGraph.Server.Http;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Tests.Server.Http;

/// <summary>An export that does not come to its end never looks like one that does.</summary>
public sealed class CutExportTests
{
    private const string Address = "/export/bibtex";
    private static readonly byte[] Beginning = new byte[100_000];

    [Fact]
    public async Task A_failure_before_the_first_byte_is_told_as_ours()
    {
        await using var server = await StartAsync(
            (_, _) => throw new InvalidOperationException("secret")
        );
        using var response = await server.Client.GetAsync(Address);

        var body = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("SG0201", body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.Null(response.Content.Headers.ContentDisposition);
    }

    [Fact]
    public async Task A_failure_midway_breaks_the_connection_and_is_logged_once()
    {
        await using var server = await StartAsync(
            async (output, cancellationToken) =>
            {
                await output.WriteAsync(Beginning, cancellationToken);
                throw new InvalidOperationException("broken");
            }
        );

        await AssertCutAsync(server);
        Assert.Single(
            server.Log.Entries,
            entry => entry.StartsWith("Error", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_export_past_its_time_is_refused_before_its_first_byte()
    {
        var time = new FakeTimeProvider();
        await using var server = await StartAsync(
            (_, cancellationToken) => PastTimeAsync(time, cancellationToken),
            time
        );
        using var response = await server.Client.GetAsync(Address);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains(
            "HC0045",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_export_past_its_time_is_cut_after_its_first_byte()
    {
        var time = new FakeTimeProvider();
        await using var server = await StartAsync(
            async (output, cancellationToken) =>
            {
                await output.WriteAsync(Beginning, cancellationToken);
                await PastTimeAsync(time, cancellationToken);
            },
            time
        );

        await AssertCutAsync(server);
    }

    [Fact]
    public async Task A_client_that_goes_ends_the_work_and_is_no_failure_of_ours()
    {
        var ended = new TaskCompletionSource();
        var server = await StartAsync(
            async (output, cancellationToken) =>
            {
                await output.WriteAsync(Beginning, cancellationToken);
                try
                {
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                }
                finally
                {
                    ended.SetResult();
                }
            }
        );
        var response = await server.Client.GetAsync(
            Address,
            HttpCompletionOption.ResponseHeadersRead
        );
        response.Dispose();

        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await server.DisposeAsync();
        Assert.DoesNotContain(
            server.Log.Entries,
            entry => !entry.StartsWith("Information Now", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task One_more_than_may_run_at_once_is_told_to_come_again()
    {
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = await StartAsync(
            async (output, cancellationToken) =>
            {
                _ = begun.TrySetResult();
                await goOn.Task.WaitAsync(cancellationToken);
            },
            settings: new ServerSettings { ExportsAtOnceMax = 1 }
        );
        var first = server.Client.GetAsync(Address);
        await begun.Task;

        using var second = await server.Client.GetAsync(Address);
        goOn.SetResult();
        using var done = await first;
        using var third = await server.Client.GetAsync(Address);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), second.Headers.RetryAfter!.Delta);
        Assert.Contains(
            "SG0603",
            await second.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (done.StatusCode, third.StatusCode));
    }

    private static Task<RunningServer> StartAsync(
        Func<Stream, CancellationToken, Task> write,
        TimeProvider? time = null,
        ServerSettings? settings = null
    ) =>
        RunningServer.StartAsync(
            settings: settings,
            time: time,
            export: (_, _, _) => Task.FromResult(new GraphExport(null, write))
        );

    private static async Task AssertCutAsync(RunningServer server)
    {
        using var response = await server.Client.GetAsync(
            Address,
            HttpCompletionOption.ResponseHeadersRead
        );
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Assert.ThrowsAnyAsync<HttpRequestException>(() =>
            response.Content.ReadAsByteArrayAsync()
        );
    }

    private static Task PastTimeAsync(FakeTimeProvider time, CancellationToken cancellationToken)
    {
        time.Advance(new ServerSettings().ExportTimeout);
        return Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
