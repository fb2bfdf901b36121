using Microsoft.Extensions.Time.Testing;
using ScholarGraph.Server.Commands;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class SparedProcessorTests : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly DataFolder folder = new();
    private readonly FakeTimeProvider time = new();
    private readonly List<bool> told = [];

    public SparedProcessorTests() => _ = Directory.CreateDirectory(folder.Data);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_is_left_where_nobody_serves()
    {
        using var _ = Watch();
        time.Advance(3 * Second);

        Assert.Empty(told);
    }

    [Fact]
    public void A_processor_is_left_while_a_server_is_there_and_taken_back_when_the_last_one_goes()
    {
        var first = ServedMark.Hold(folder.Data);
        using var _ = Watch();
        var second = ServedMark.Hold(folder.Data);
        first?.Dispose();
        time.Advance(Second);
        second?.Dispose();
        time.Advance(3 * Second);

        Assert.Equal([true, true, false], told);
    }

    [Fact]
    public void A_server_that_comes_later_is_seen()
    {
        using var _ = Watch();
        using var late = ServedMark.Hold(folder.Data);
        time.Advance(Second);

        Assert.Equal([true], told);
    }

    [Fact]
    public void Nobody_looks_any_more_when_the_command_is_done()
    {
        Watch().Dispose();
        using var late = ServedMark.Hold(folder.Data);
        time.Advance(3 * Second);

        Assert.Empty(told);
    }

    private SparedProcessor Watch() => new(folder.Data, time, told.Add);
}
