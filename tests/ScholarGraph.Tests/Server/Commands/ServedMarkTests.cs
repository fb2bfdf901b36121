using ScholarGraph.Server.Commands;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class ServedMarkTests : IDisposable
{
    // Only so that a server that never says so does not hold the tests for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_server_holds_it_until_it_ends_however_it_ends()
    {
        using var patience = new CancellationTokenSource(Patience);
        string[] serve =
        [
            .. OwnProcess.Dotnet("serve", "--no-seed", "--urls", "http://127.0.0.1:0"),
            "--data",
            folder.Data,
        ];
        using var server = OwnProcess.Start(serve);
        try
        {
            while (
                await server.StandardOutput.ReadLineAsync(patience.Token) is { } line
                && !line.Contains("ScholarGraph serves", StringComparison.Ordinal)
            ) { }

            Assert.True(ServedMark.IsHeld(folder.Data));
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(patience.Token);
        }

        Assert.False(ServedMark.IsHeld(folder.Data));
    }

    [Fact]
    public void Several_servers_may_hold_it()
    {
        _ = Directory.CreateDirectory(folder.Data);
        using var first = ServedMark.Hold(folder.Data);
        using var second = ServedMark.Hold(folder.Data);

        Assert.NotNull(first);
        Assert.NotNull(second);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_nobodys_and_is_not_made()
    {
        Assert.Null(ServedMark.Hold(folder.Data));
        Assert.False(ServedMark.IsHeld(folder.Data));
        Assert.False(Directory.Exists(folder.Data));
    }
}
