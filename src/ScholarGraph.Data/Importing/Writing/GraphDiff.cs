using Microsoft.EntityFrameworkCore.Metadata;

namespace ScholarGraph.Data.Importing.Writing;

/// <summary>Compares the kept rows with the planned ones, column by column as the model has them.</summary>
internal static class GraphDiff
{
    /// <returns>One for each table, in the order of <see cref="GraphTables.All"/>.</returns>
    public static List<TableChanges> Compare(IModel model, GraphRows before, GraphRows after) =>
        [
            .. GraphTables
                .All.AsParallel()
                .AsOrdered()
                .Select(table => Compare(RowShape.Of(model, table.Type), table, before, after)),
        ];

    private static TableChanges Compare(
        RowShape shape,
        GraphTable table,
        GraphRows before,
        GraphRows after
    )
    {
        if (table.Rows(before).Count == 0)
        {
            return new TableChanges(table) { Added = table.Rows(after) };
        }

        var added = new List<object>();
        var changes = new TableChanges(table) { Added = added };
        var kept = table.Rows(before).ToDictionary(shape.KeyOf);
        foreach (var row in table.Rows(after))
        {
            if (!kept.Remove(shape.KeyOf(row), out var old))
            {
                added.Add(row);
            }
            else if (!shape.AreSame(old, row))
            {
                changes.Changed.Add((old, row));
            }
            else
            {
                changes.Unchanged.Add(row);
            }
        }

        changes.Removed.AddRange(kept.Values);
        return changes;
    }
}
