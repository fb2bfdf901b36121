using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ScholarGraph.Data;
using ScholarGraph.Tests.Postgres;

namespace ScholarGraph.Tests.Data;

/// <summary>Databases on the server of this test run.</summary>
internal sealed class PostgresTestDatabase : TestDatabase
{
    private const string Template = "graph_migrated";

    private readonly Lazy<Task> _template;
    private int _count;

    public PostgresTestDatabase() => _template = new(MakeTemplateAsync);

    public override string Name => "postgres";

    public override string? Missing => PostgresServer.Missing;

    internal override async Task<DataOptions> NewPlaceAsync()
    {
        Skip.If(Missing is not null, Missing);
        return await CreateAsync(NextName(), "template1");
    }

    private protected override async Task<DataOptions> NewMigratedPlaceAsync()
    {
        Skip.If(Missing is not null, Missing);
        await _template.Value;
        return await CreateAsync(NextName(), Template);
    }

    // The version of each row (xmin) is the transaction that wrote it.
    internal override Task<string> FingerprintAsync(TestGraph graph) =>
        graph.ReadAsync(async db =>
        {
            var tables = await db
                .Database.SqlQueryRaw<string>(
                    """SELECT relname::text AS "Value" FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"""
                )
                .ToListAsync();
            var rows = new List<string>();
            foreach (var table in tables.Order(StringComparer.Ordinal))
            {
                rows.Add(table);
                var texts =
                    $"""SELECT t.xmin || to_json(t)::text AS "Value" FROM "{table}" AS t ORDER BY 1""";
                rows.AddRange(await db.Database.SqlQueryRaw<string>(texts).ToListAsync());
            }

            return string.Join('\n', rows);
        });

    // The server refuses a row without its counterpart, as long as it checks.
    internal override async Task<IReadOnlyList<string>> LooseEndsAsync(TestGraph graph) =>
        await graph.ReadAsync(db =>
            db.Database.SqlQueryRaw<string>(
                    """SELECT conname::text AS "Value" FROM pg_constraint WHERE contype = 'f' AND NOT convalidated"""
                )
                .ToListAsync()
        );

    internal override async Task RemoveAsync(DataOptions place)
    {
        var name = new NpgsqlConnectionStringBuilder(place.ConnectionString).Database;
        await (await PostgresServer.Shared).RunAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task<DataOptions> CreateAsync(string name, string template)
    {
        var server = await PostgresServer.Shared;
        await server.RunAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        return new DataOptions
        {
            Provider = "postgres",
            ConnectionString = server.Connection(name),
            BusyTimeout = TimeSpan.Zero,
        };
    }

    private string NextName() =>
        string.Create(CultureInfo.InvariantCulture, $"graph{Interlocked.Increment(ref _count)}");

    // A database can be copied while nobody is connected to it.
    private async Task MakeTemplateAsync()
    {
        await using var graph = new TestGraph(this, await CreateAsync(Template, "template1"))
        {
            KeepsFolder = true,
        };
        await graph.Store.MigrateAsync(default);
    }
}
