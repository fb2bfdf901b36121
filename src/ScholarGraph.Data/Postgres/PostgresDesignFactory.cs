using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace ScholarGraph.Data.Postgres;

/// <summary>What <c>dotnet ef</c> makes migrations with; it connects to no server.</summary>
internal sealed class PostgresDesignFactory : IDesignTimeDbContextFactory<PostgresScholarContext>
{
    public PostgresScholarContext CreateDbContext(string[] args) =>
        new(PostgresOptions.Build(NpgsqlDataSource.Create("Host=localhost"), []));
}
