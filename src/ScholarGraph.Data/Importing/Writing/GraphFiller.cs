using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Importing.Writing;

/// <summary>Fills an empty graph inside the transaction that its writer was opened for.</summary>
internal static class GraphFiller
{
    public static async Task FillAsync(
        BulkWriter bulk,
        IReadOnlyList<TableChanges> changes,
        CancellationToken cancellationToken
    )
    {
        await bulk.BeginAsync(cancellationToken);
        foreach (var table in changes)
        {
            await table.Table.AddAllAsync(bulk, table.Added, cancellationToken);
        }

        await bulk.EndAsync(cancellationToken);
    }
}
