using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using ScholarGraph.Data.Postgres;
using ScholarGraph.Tests.Postgres;

namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>The harbour in a PostgreSQL database of its own.</summary>
public sealed class PostgresHarbour : HarbourGraph
{
    private static int _count;

    private readonly string _name = string.Create(
        CultureInfo.InvariantCulture,
        $"harbour{Interlocked.Increment(ref _count)}"
    );

    private DbContextOptions<PostgresHarbourContext>? _options;

    public override string Database => "postgres";

    public override string? Missing => PostgresServer.Missing;

    public override HarbourContext NewContext() =>
        new PostgresHarbourContext(
            _options ?? throw new InvalidOperationException("The harbour is not open yet.")
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
        _options = new DbContextOptionsBuilder<PostgresHarbourContext>()
            .UseNpgsql(
                server.Connection(_name),
                postgres =>
                    postgres
                        .SetPostgresVersion(15, 0)
                        .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
            )
            .ReplaceService<IQuerySqlGeneratorFactory, NullOrderSqlFactory>()
            .Options;
    }
}
