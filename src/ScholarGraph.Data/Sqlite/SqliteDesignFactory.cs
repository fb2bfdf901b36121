using Microsoft.EntityFrameworkCore.Design;

namespace ScholarGraph.Data.Sqlite;

/// <summary>What <c>dotnet ef</c> makes migrations with; it opens no file.</summary>
internal sealed class SqliteDesignFactory : IDesignTimeDbContextFactory<SqliteScholarContext>
{
    public SqliteScholarContext CreateDbContext(string[] args) =>
        new(SqliteOptions.Build(new DataOptions(), []));
}
