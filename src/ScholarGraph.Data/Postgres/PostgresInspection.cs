using Npgsql;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Postgres;

/// <summary>Looks at server and database before anything is written.</summary>
internal static class PostgresInspection
{
    // What extensions bring is no program's.
    private const string Tables = """
        SELECT c.relname FROM pg_class c
        WHERE c.relnamespace = quote_ident(current_schema())::regnamespace AND c.relkind IN ('r', 'p')
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
        """;

    // The extension is trusted: whoever may create in the database may create it.
    private const string Trigrams = """
        SELECT CASE
            WHEN e.extname IS NOT NULL AND e.extnamespace = ANY (SELECT quote_ident(s)::regnamespace FROM unnest(current_schemas(true)) AS s) THEN 'there'
            WHEN e.extname IS NOT NULL THEN 'its extension pg_trgm is in the schema ' || e.extnamespace::regnamespace || '; add that to Search Path'
            WHEN NOT EXISTS (SELECT FROM pg_available_extensions AS a WHERE a.name = 'pg_trgm') THEN 'the server lacks the extension pg_trgm; install the contrib package of PostgreSQL'
            WHEN has_schema_privilege(current_schema(), 'CREATE') AND NOT has_database_privilege(current_database(), 'CREATE') THEN 'it lacks the extension pg_trgm, which this user may not create; have its owner run CREATE EXTENSION pg_trgm'
            ELSE 'to be created' END
        FROM (SELECT 1) AS one LEFT JOIN pg_extension AS e ON e.extname = 'pg_trgm'
        """;

    private const string History = "__EFMigrationsHistory";

    /// <summary>Refuses what is not a graph of this version or an older one, in a database that can hold it.</summary>
    /// <param name="connection">Open.</param>
    /// <param name="place">Name of the database for messages.</param>
    /// <param name="known">Ids of all migrations of this version, ascending.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StoreException">Too old a server, another encoding, no trigrams, foreign or newer.</exception>
    public static async Task InspectAsync(
        NpgsqlConnection connection,
        string place,
        IReadOnlyCollection<string> known,
        CancellationToken cancellationToken
    )
    {
        var version = connection.PostgreSqlVersion;
        if (version < PostgresOptions.VersionMin)
        {
            throw PostgresFailures.Unsuitable(
                place,
                $"it runs PostgreSQL {version}; version {PostgresOptions.VersionMin.Major} or later is needed"
            );
        }

        var encoding = await TextsAsync(connection, "SHOW server_encoding", cancellationToken);
        if (encoding is not ["UTF8"])
        {
            throw PostgresFailures.Unsuitable(
                place,
                $"its encoding is {encoding[0]}; make it anew with UTF8"
            );
        }

        var trigrams = await TextsAsync(connection, Trigrams, cancellationToken);
        if (trigrams[0] is not ("there" or "to be created"))
        {
            throw PostgresFailures.Unsuitable(place, trigrams[0]);
        }

        var tables = await TextsAsync(connection, Tables, cancellationToken);
        if (tables.Count > 0 && !tables.Contains(History))
        {
            throw PostgresFailures.Foreign(place);
        }

        var applied =
            tables.Count == 0
                ? []
                : await TextsAsync(
                    connection,
                    $"SELECT \"MigrationId\" FROM \"{History}\" ORDER BY 1",
                    cancellationToken
                );
        var unknown = applied.Except(known, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            // Another program that uses EF Core shares no migration with us.
            throw unknown.Count < applied.Count
                ? PostgresFailures.Newer(place, unknown[^1])
                : PostgresFailures.Foreign(place);
        }
    }

    private static async Task<List<string>> TextsAsync(
        NpgsqlConnection connection,
        string sql,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var texts = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
