namespace ScholarGraph.Data.Importing;

/// <summary>Gives back what stages of long work leave behind: where memory is free the collector waits far longer than it has to.</summary>
internal sealed class Leftovers
{
    // To look through all that is alive takes a tenth of a second for each 150 MB.
    private const long BytesMin = 100 << 20;

    private long _alive;

    /// <summary>Between two stages.</summary>
    public void Collect()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) - _alive < BytesMin)
        {
            return;
        }

        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        _alive = GC.GetTotalMemory(forceFullCollection: false);
    }
}
