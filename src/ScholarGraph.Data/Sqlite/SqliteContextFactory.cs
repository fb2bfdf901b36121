using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ScholarGraph.Data.Sqlite;

/// <summary>Gives out pooled contexts under their common type.</summary>
internal sealed class SqliteContextFactory(DataOptions options, IEnumerable<ContextSetup> setups)
    : IDbContextFactory<ScholarContext>
{
    private readonly PooledDbContextFactory<SqliteScholarContext> _pool = new(
        SqliteOptions.Build(options, setups)
    );

    public ScholarContext CreateDbContext() => _pool.CreateDbContext();
}
