using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Writing;

/// <summary>Tells changes of rows as counts and differences.</summary>
internal static class ReportWriter
{
    // Bookkeeping and twins follow from what is told.
    private static readonly HashSet<string> Silent =
    [
        nameof(Source.Payload),
        nameof(Researcher.SinceVersion),
        nameof(CuratorDecision.ResearcherId),
    ];

    /// <summary>Counts by kind; what stayed counts where the source speaks of it.</summary>
    public static List<KeyValuePair<string, ImportCounts>> Count(
        IEnumerable<TableChanges> changes,
        TouchedRows touched
    ) =>
        [
            .. changes
                .Where(table => table.Table.Name is not null)
                .Select(table => new KeyValuePair<string, ImportCounts>(
                    table.Table.Type.Name,
                    new ImportCounts(
                        Told(table, table.Added),
                        table.Changed.Count(row => IsTold(table, row.After)),
                        Told(table, table.Removed),
                        table.Unchanged.Count(row => touched.Has(row) && IsTold(table, row))
                    )
                ))
                .Where(kind => kind.Value != new ImportCounts(0, 0, 0, 0)),
        ];

    /// <summary>Every difference, in the order of the tables, by name, and of one name by the row's key.</summary>
    public static List<Difference> List(
        IModel model,
        IEnumerable<TableChanges> changes,
        RowNames names
    ) =>
        [
            .. changes.SelectMany(table =>
                List(RowShape.Of(model, table.Table.Type), table, names)
                    .OrderBy(difference => difference.Name, StringComparer.Ordinal)
            ),
        ];

    private static IEnumerable<Difference> List(RowShape shape, TableChanges table, RowNames names)
    {
        var kind = table.Table.Type.Name;
        string? Name(object row) =>
            IsTold(table, row) ? table.Table.Name?.Invoke(row, names) : null;

        foreach (var row in table.Removed.OrderBy(shape.KeyOf))
        {
            if (Name(row) is { } name)
            {
                yield return new Difference(DifferenceAction.Removed, kind, name, null, null, null);
            }
        }

        foreach (var (before, after) in table.Changed.OrderBy(row => shape.KeyOf(row.After)))
        {
            if (Name(after) is not { } name)
            {
                continue;
            }

            foreach (
                var (property, old, now) in shape
                    .Differences(before, after)
                    .Where(d => !IsSilent(d.Property))
            )
            {
                yield return new Difference(
                    DifferenceAction.Changed,
                    kind,
                    name,
                    property.Name,
                    Text(property, old, names),
                    Text(property, now, names)
                );
            }
        }

        foreach (var row in table.Added.OrderBy(shape.KeyOf))
        {
            if (Name(row) is { } name)
            {
                yield return new Difference(DifferenceAction.Added, kind, name, null, null, null);
            }
        }
    }

    private static int Told(TableChanges table, IReadOnlyList<object> rows) =>
        table.Table.IsTold is { } isTold ? rows.Count(isTold) : rows.Count;

    private static bool IsTold(TableChanges table, object row) =>
        table.Table.IsTold?.Invoke(row) ?? true;

    private static bool IsSilent(IProperty property) =>
        Silent.Contains(property.Name)
        || property.Name.EndsWith("Folded", StringComparison.Ordinal);

    private static string? Text(IProperty property, object? value, RowNames names) =>
        value switch
        {
            null => null,
            long key when property.IsForeignKey() => names[key],
            IEnumerable<string> texts => string.Join("; ", texts),
            DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
}
