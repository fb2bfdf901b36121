namespace ScholarGraph.Server.Commands;

/// <summary>While a server works on the same data, leaves it a processor: a low priority alone gives it no more than its share of each.</summary>
internal sealed class SparedProcessor : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly string folder;
    private readonly Action<bool> spare;
    private readonly ITimer timer;
    private bool isSpared;

    /// <summary>Looks for a server now, and then each second: one may come and go.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="time">The clock.</param>
    /// <param name="spare">Leaves a processor, or takes it back; called when a server comes or the last one goes.</param>
    public SparedProcessor(string folder, TimeProvider time, Action<bool> spare)
    {
        (this.folder, this.spare) = (folder, spare);
        Look();
        timer = time.CreateTimer(_ => Look(), state: null, Step, Step);
    }

    public void Dispose() => timer.Dispose();

    // A thread that began while the others were told begins with what its own starter had; so it is said again while it holds.
    private void Look()
    {
        var isServed = ServedMark.IsHeld(folder);
        if (isServed || isSpared)
        {
            spare(isServed);
        }

        isSpared = isServed;
    }
}
