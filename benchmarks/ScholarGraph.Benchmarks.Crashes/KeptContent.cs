using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data;
using ScholarGraph.Domain;

namespace ScholarGraph.Benchmarks.Crashes;

/// <summary>All that a graph holds, without what differs from run to run: times, and the list of runs.</summary>
/// <param name="Tables">The rows of each table as text, sorted.</param>
/// <param name="Broken">What the database itself finds wrong; empty when it is whole.</param>
internal sealed record KeptContent(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Tables,
    IReadOnlyList<string> Broken
)
{
    private const string Definitions = """
        SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()
        UNION ALL
        SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
        """;

    private static readonly Type[] OfRuns = [typeof(ImportRun), typeof(ImportProblem)];

    /// <summary>Reads a graph that nobody writes.</summary>
    public static async Task<KeptContent> ReadAsync(
        DataOptions place,
        CancellationToken cancellationToken
    )
    {
        await using var services = new ServiceCollection()
            .AddScholarData(place)
            .BuildServiceProvider();
        await using var context = await services
            .GetRequiredService<IDbContextFactory<ScholarContext>>()
            .CreateDbContextAsync(cancellationToken);
        // SQLite's own check of a full-text table takes what its connection has seen before for what is there now.
        SqliteConnection.ClearAllPools();
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = context.Database.GetDbConnection();
        var tables = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (
            var type in context
                .Model.GetEntityTypes()
                .Where(t => t.FindPrimaryKey() is not null && !OfRuns.Contains(t.ClrType))
        )
        {
            tables[type.GetTableName()!] = await RowsAsync(
                connection,
                Query(type),
                cancellationToken
            );
        }

        if (place.Provider != "sqlite")
        {
            tables["indexes and constraints"] = await RowsAsync(
                connection,
                Definitions,
                cancellationToken
            );
        }

        return new KeptContent(tables, await BrokenAsync(connection, place, cancellationToken));
    }

    /// <summary>The tables that differ from another graph's.</summary>
    public IEnumerable<string> Differences(KeptContent other) =>
        Tables
            .Where(table => !table.Value.SequenceEqual(other.Tables[table.Key]))
            .Select(table =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{table.Key}: {table.Value.Count} rows, {other.Tables[table.Key].Count} in an unbroken run; the first that differs: {table.Value.Except(other.Tables[table.Key]).Concat(other.Tables[table.Key].Except(table.Value)).FirstOrDefault()}"
                )
            );

    private static string Query(IEntityType type)
    {
        var columns = type.GetProperties()
            .Where(property =>
                Nullable.GetUnderlyingType(property.ClrType) != typeof(DateTime)
                && property.ClrType != typeof(DateTime)
            )
            .Select(property => $"\"{property.GetColumnName()}\"");
        return $"SELECT {string.Join(", ", columns)} FROM \"{type.GetTableName()}\"";
    }

    private static Task<IReadOnlyList<string>> BrokenAsync(
        DbConnection connection,
        DataOptions place,
        CancellationToken cancellationToken
    ) =>
        RowsAsync(
            connection,
            place.Provider == "sqlite"
                ? "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok' UNION ALL SELECT \"table\" || ' refers to a row that is not there' FROM pragma_foreign_key_check"
                : "SELECT conname || ' is not checked' FROM pg_constraint WHERE NOT convalidated",
            cancellationToken
        );

    private static async Task<IReadOnlyList<string>> RowsAsync(
        DbConnection connection,
        string sql,
        CancellationToken cancellationToken
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join('|', values));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
