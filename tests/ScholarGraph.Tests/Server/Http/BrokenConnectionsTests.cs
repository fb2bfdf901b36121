using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ScholarGraph.Tests.Server.Http;

public sealed class BrokenConnectionsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_caller_that_leaves_in_the_middle_of_its_body_is_no_failure_of_ours(
        bool reset
    )
    {
        var server = await ServedGraph.StartAsync(s => s with { Seed = false });
        using (var socket = new Socket(SocketType.Stream, ProtocolType.Tcp))
        {
            await socket.ConnectAsync(IPAddress.Loopback, server.Graph.Port);
            await socket.SendAsync(
                "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\nExpect: 100-continue\r\n\r\n"u8.ToArray()
            );
            // The answer to Expect shows that the server has begun to read the body.
            Assert.True(await socket.ReceiveAsync(new byte[64]) > 0);
            socket.LingerState = new LingerOption(reset, 0);
        }

        // Stopping waits for the request to end.
        await server.DisposeAsync();
        AssertNothingLogged(server);
    }

    [Theory]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("GET /graphql HTTP/1.1\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n")]
    public async Task What_is_no_HTTP_is_no_failure_of_ours(string text)
    {
        await using var server = await ServedGraph.StartAsync(s => s with { Seed = false });
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, server.Graph.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(text));
        var answer = new byte[64];
        var length = await socket.ReceiveAsync(answer);
        Assert.StartsWith(
            "HTTP/1.1 400",
            Encoding.ASCII.GetString(answer, 0, length),
            StringComparison.Ordinal
        );
        AssertNothingLogged(server);
    }

    internal static void AssertNothingLogged(ServedGraph server) =>
        Assert.DoesNotContain(
            server.Log.Entries,
            e => !e.StartsWith("Information Now", StringComparison.Ordinal)
        );
}
