using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Generating;

/// <summary>Writes the rows of one table in the order of their keys, so that each is added at the table's end.</summary>
/// <remarks>Keys are random: out of order, every row would be put into another page of the table's tree.</remarks>
internal sealed class GeneratedRows(BulkWriter bulk)
{
    // What is sorted in memory at a time where rows cannot be made one by one; more than a corpus of 200,000 works has.
    private const int SortedRowsMax = 1_000_000;

    /// <summary>Writes rows that are numbered through: the keys are sorted, and each row is made when it is its turn.</summary>
    /// <param name="count">Numbers.</param>
    /// <param name="key">The key of the row of a number; null where there is none. Called by several threads.</param>
    /// <param name="make">That row, of its number and key. Called by several threads.</param>
    /// <param name="finish">Completes a row, in the order of the keys.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task WriteAsync<T>(
        int count,
        Func<int, long?> key,
        Func<int, long, T> make,
        Action<T>? finish,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var (keys, order) = Order(count, key);
        await foreach (var batch in RowBatches.Of(order.Length, Make, cancellationToken))
        {
            if (finish is not null)
            {
                Array.ForEach(batch, finish);
            }

            await bulk.WriteAsync(batch, cancellationToken);
        }

        T[] Make(int from, int end)
        {
            var made = new T[end - from];
            for (var i = 0; i < made.Length; i++)
            {
                made[i] = make(order[from + i], keys[from + i]);
            }

            return made;
        }
    }

    /// <summary>Writes what rows there are of each thing.</summary>
    /// <param name="count">Things.</param>
    /// <param name="make">The rows of a thing. Called by several threads.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task WriteAsync<T>(
        int count,
        Func<int, IEnumerable<T>> make,
        Func<T, long> key,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var rows = new List<T>();
        await foreach (var batch in RowBatches.Of(count, Make, cancellationToken))
        {
            rows.AddRange(batch);
            if (rows.Count >= SortedRowsMax)
            {
                await WriteSortedAsync();
            }
        }

        await WriteSortedAsync();

        List<T> Make(int from, int end)
        {
            var made = new List<T>(end - from);
            for (var i = from; i < end; i++)
            {
                made.AddRange(make(i));
            }

            return made;
        }

        Task WriteSortedAsync()
        {
            var sorted = rows.ToArray();
            rows.Clear();
            Array.Sort(Array.ConvertAll(sorted, row => key(row)), sorted);
            return bulk.WriteAsync(sorted, cancellationToken);
        }
    }

    private static (long[] Keys, int[] Order) Order(int count, Func<int, long?> key)
    {
        var (keys, order) = (new long[count], new int[count]);
        // No key is below 1: the numbers without a row come first.
        _ = Parallel.For(0, count, i => (keys[i], order[i]) = (key(i) ?? 0, i));
        Array.Sort(keys, order);
        var none = keys.Count(key => key == 0);
        return none == 0 ? (keys, order) : (keys[none..], order[none..]);
    }
}
