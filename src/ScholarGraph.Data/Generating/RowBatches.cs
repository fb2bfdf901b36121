namespace ScholarGraph.Data.Generating;

/// <summary>Makes rows in batches on all processors, ahead of whoever writes them, and gives the batches in their order.</summary>
internal static class RowBatches
{
    private const int Size = 8_192;

    /// <param name="count">How many things rows are made of.</param>
    /// <param name="make">The rows of the things from the first number up to the second, which is left out; called by several threads.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async IAsyncEnumerable<T> Of<T>(
        int count,
        Func<int, int, T> make,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var ahead = new Queue<Task<T>>();
        for (var from = 0; from < count || ahead.Count > 0; )
        {
            while (from < count && ahead.Count <= 2 * Environment.ProcessorCount)
            {
                var (first, end) = (from, from + Math.Min(Size, count - from));
                ahead.Enqueue(Task.Run(() => make(first, end), cancellationToken));
                from = end;
            }

            yield return await ahead.Dequeue();
        }
    }
}
