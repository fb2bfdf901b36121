namespace ScholarGraph.Domain;

/// <summary>Gives back what stages of long work leave behind: where memory is free the collector waits far longer than it has to.</summary>
public static class Leftovers
{
    // To look through all that is alive takes a tenth of a second for each 150 MB.
    private const long BytesMin = 32 << 20;

    // All that a process serves stands still meanwhile, for which a decision about a few people is no reason.
    private const int WorksMin = 10_000;

    /// <summary>Between two stages of work on so many works; does nothing where these are few.</summary>
    public static void CollectOf(int works)
    {
        if (works >= WorksMin)
        {
            Collect();
        }
    }

    /// <summary>Between two stages; does nothing where little can have been left.</summary>
    /// <param name="gone">Bytes that were alive when this was last done, and are not any more.</param>
    public static void Collect(long gone = 0)
    {
        var alive = GC.GetGCMemoryInfo(GCKind.FullBlocking).HeapSizeBytes;
        if (GC.GetTotalMemory(forceFullCollection: false) - alive + gone >= BytesMin)
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
