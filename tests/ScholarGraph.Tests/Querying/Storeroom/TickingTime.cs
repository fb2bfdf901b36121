namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>A clock of which every look takes a millisecond, and at which something may happen.</summary>
/// <param name="onTick">What happens at a look.</param>
internal sealed class TickingTime(Action? onTick = null) : TimeProvider
{
    private long _milliseconds;

    public override long TimestampFrequency => 1_000;

    public override long GetTimestamp()
    {
        onTick?.Invoke();
        return Interlocked.Increment(ref _milliseconds);
    }
}
