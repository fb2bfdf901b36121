using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Sqlite;

/// <summary>A file beside the database that one process at a time holds while it migrates or writes; the system frees it when the holder dies.</summary>
internal static class SqliteWriteLock
{
    // What a lock that another process holds is called: EAGAIN on Linux and macOS, two sharing violations on Windows.
    private static readonly int[] Held =
    [
        11,
        35,
        unchecked((int)0x80070020),
        unchecked((int)0x80070021),
    ];

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(25);

    /// <summary>Takes the lock.</summary>
    /// <param name="database">Path of the database.</param>
    /// <param name="timeout">How long to wait for the holder.</param>
    /// <param name="time">The clock that measures it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Dispose it to free the lock. The file stays: to remove it would let two processes lock two files of one name.</returns>
    /// <exception cref="StoreException">Busy beyond the timeout, or the file cannot be made.</exception>
    public static async Task<IAsyncDisposable> TakeAsync(
        string database,
        TimeSpan timeout,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var path = database + ".lock";
        var start = time.GetTimestamp();
        while (true)
        {
            if (TryTake(path) is { } held)
            {
                return held;
            }

            if (time.GetElapsedTime(start) >= timeout)
            {
                throw SqliteFailures.Busy(database, timeout, null);
            }

            await Task.Delay(Step, time, cancellationToken);
        }
    }

    private static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(
                path,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException e) when (Held.Contains(e.HResult))
        {
            return null;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw SqliteFailures.Inaccessible(path, e);
        }
    }
}
