using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Importing.Writing;

/// <summary>One table that imports write.</summary>
/// <param name="Type">Entity class.</param>
/// <param name="Rows">Its rows in a graph.</param>
/// <param name="LetGo">Takes the rows out of a graph.</param>
/// <param name="Name">Readable name of a row; null when rows of the table are not reported.</param>
/// <param name="IsTold">Which rows are reported; null for all.</param>
/// <param name="IsPart">Whether nothing else refers to its rows, so that they can go before anything is written.</param>
/// <param name="AddAllAsync">Adds rows to the empty table.</param>
internal sealed record GraphTable(
    Type Type,
    Func<GraphRows, IReadOnlyList<object>> Rows,
    Action<GraphRows> LetGo,
    Func<object, RowNames, string>? Name,
    Func<object, bool>? IsTold,
    bool IsPart,
    Func<BulkWriter, IReadOnlyList<object>, CancellationToken, Task> AddAllAsync
)
{
    public static GraphTable Of<T>(
        Func<GraphRows, List<T>> rows,
        Func<T, RowNames, string>? name,
        bool isPart = true,
        Func<T, bool>? isTold = null
    )
        where T : class =>
        new(
            typeof(T),
            rows,
            graph => rows(graph).Clear(),
            name is null ? null : (row, names) => name((T)row, names),
            isTold is null ? null : row => isTold((T)row),
            isPart,
            (bulk, added, token) =>
                bulk.WriteAllAsync(added as IReadOnlyList<T> ?? [.. added.Cast<T>()], token)
        );
}
