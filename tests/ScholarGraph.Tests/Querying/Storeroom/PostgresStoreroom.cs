using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using ScholarGraph.Data.Postgres;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Tests.Postgres;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>The storeroom in a PostgreSQL database of its own.</summary>
public sealed class PostgresStoreroom : StoreroomGraph
{
    private static int _count;

    private readonly string _name = string.Create(
        CultureInfo.InvariantCulture,
        $"storeroom{Interlocked.Increment(ref _count)}"
    );

    private DbContextOptions<PostgresStoreroomContext>? _options;

    public override string Database => "postgres";

    public override string? Missing => PostgresServer.Missing;

    public override StoreroomContext NewContext() =>
        new PostgresStoreroomContext(
            _options ?? throw new InvalidOperationException("The storeroom is not open yet.")
        );

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        if (Missing is null)
        {
            await (await PostgresServer.Shared).RunAsync($"DROP DATABASE {_name} WITH (FORCE)");
        }
    }

    private protected override async Task CreateAsync()
    {
        var server = await PostgresServer.Shared;
        await server.RunAsync($"CREATE DATABASE {_name}");
        var options = new DbContextOptionsBuilder<PostgresStoreroomContext>()
            .UseNpgsql(
                server.Connection(_name),
                postgres =>
                    postgres
                        .SetPostgresVersion(15, 0)
                        .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
            )
            .ReplaceService<IQuerySqlGeneratorFactory, NullOrderSqlFactory>();
        RowComparisonOptions.Use(options);
        _options = options.Options;
    }
}
