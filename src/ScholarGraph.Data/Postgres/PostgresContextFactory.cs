using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace ScholarGraph.Data.Postgres;

/// <summary>Gives out pooled contexts under their common type; connections are closed with it.</summary>
internal sealed class PostgresContextFactory : IDbContextFactory<ScholarContext>, IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;
    private readonly PooledDbContextFactory<PostgresScholarContext> _pool;

    public PostgresContextFactory(DataOptions options, IEnumerable<ContextSetup> setups)
    {
        _source = NpgsqlDataSource.Create(PostgresOptions.Connection(options));
        _pool = new(PostgresOptions.Build(_source, setups));
    }

    public ScholarContext CreateDbContext() => _pool.CreateDbContext();

    public ValueTask DisposeAsync() => _source.DisposeAsync();
}
