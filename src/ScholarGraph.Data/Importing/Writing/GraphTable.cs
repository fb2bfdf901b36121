using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Importing.Writing;

/// <summary>One table that imports write.</summary>
/// <param name="Type">Entity class.</param>
/// <param name="Rows">Its rows in a graph.</param>
/// <param name="Name">Readable name of a row; null when rows of the table are not reported.</param>
/// <param name="IsPart">Whether nothing else refers to its rows, so that they can go before anything is written.</param>
/// <param name="AddAllAsync">Adds rows to the empty table.</param>
internal sealed record GraphTable(
    Type Type,
    Func<GraphRows, IReadOnlyList<object>> Rows,
    Func<object, RowNames, string?>? Name,
    bool IsPart,
    Func<BulkWriter, IReadOnlyList<object>, CancellationToken, Task> AddAllAsync
)
{
    public static GraphTable Of<T>(
        Func<GraphRows, IReadOnlyList<T>> rows,
        Func<T, RowNames, string?>? name,
        bool isPart = true
    )
        where T : class =>
        new(
            typeof(T),
            rows,
            name is null ? null : (row, names) => name((T)row, names),
            isPart,
            (bulk, added, token) => bulk.WriteAsync<T>([.. added.Cast<T>()], token)
        );
}
