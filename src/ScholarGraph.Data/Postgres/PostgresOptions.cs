using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Npgsql;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Postgres;

/// <summary>Turns settings into EF's options for a PostgreSQL database.</summary>
internal static class PostgresOptions
{
    /// <summary>The oldest server that the SQL is written for.</summary>
    public static Version VersionMin { get; } = new(15, 0);

    // A statement is some 10 KiB on the server; the least recently used goes first.
    private const int StatementsPreparedMax = 200;

    /// <summary>The connection string, read.</summary>
    /// <exception cref="StoreException">There is none, or it is none. The text is not repeated: it may hold a password.</exception>
    public static NpgsqlConnectionStringBuilder Connection(DataOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            throw PostgresFailures.NoConnectionString();
        }

        try
        {
            var connection = new NpgsqlConnectionStringBuilder(options.ConnectionString);
            if (string.IsNullOrEmpty(connection.Host))
            {
                throw PostgresFailures.BadConnectionString();
            }

            connection.ApplicationName ??= "ScholarGraph";
            // Statements stay prepared on their connection; 0 in the string turns that off, for some poolers.
            if (!options.ConnectionString.Contains("Prepare", StringComparison.OrdinalIgnoreCase))
            {
                (connection.MaxAutoPrepare, connection.AutoPrepareMinUsages) = (
                    StatementsPreparedMax,
                    2
                );
            }

            return connection;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            throw PostgresFailures.BadConnectionString();
        }
    }

    public static DbContextOptions<PostgresScholarContext> Build(
        NpgsqlDataSource source,
        IEnumerable<ContextSetup> setups
    )
    {
        var builder = new DbContextOptionsBuilder<PostgresScholarContext>()
            .UseNpgsql(
                source,
                postgres =>
                    postgres
                        .SetPostgresVersion(VersionMin)
                        .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                        .MigrationsAssembly(typeof(PostgresOptions).Assembly)
            )
            .ReplaceService<IQuerySqlGeneratorFactory, NullOrderSqlFactory>();
        foreach (var setup in setups)
        {
            setup(builder);
        }

        return builder.Options;
    }
}
