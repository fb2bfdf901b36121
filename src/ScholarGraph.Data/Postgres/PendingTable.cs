using Npgsql;

namespace ScholarGraph.Data.Postgres;

/// <summary>The table that says which foreign keys and indexes a bulk load does without; it is there only as long as one is missing.</summary>
internal static class PendingTable
{
    private const string Name = "\"PendingDefinition\"";

    // What a definition would not tell (where an index lies, what it is marked for) is kept by keeping the index, and so
    // is an index that a constraint leans on.
    private const string Definitions = """
        SELECT 1 AS "Step", pg_get_indexdef(i.indexrelid) AS "Make", 'DROP INDEX ' || i.indexrelid::regclass AS "Drop",
            ARRAY[t.relname::text] AS "Needs"
        FROM wanted JOIN pg_index AS i ON i.indrelid = wanted.id JOIN pg_class AS t ON t.oid = i.indrelid
            JOIN pg_class AS c ON c.oid = i.indexrelid
        WHERE c.reltablespace = 0 AND i.indisvalid AND NOT i.indisreplident AND NOT i.indisclustered
            AND NOT EXISTS (SELECT FROM pg_constraint AS k WHERE k.conindid = i.indexrelid)
        UNION ALL
        SELECT 2, format('ALTER TABLE %s ADD CONSTRAINT %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)),
            format('ALTER TABLE %s DROP CONSTRAINT %I', k.conrelid::regclass, k.conname),
            ARRAY[t.relname::text, r.relname::text]
        FROM wanted JOIN pg_constraint AS k ON k.conrelid = wanted.id JOIN pg_class AS t ON t.oid = k.conrelid
            JOIN pg_class AS r ON r.oid = k.confrelid
        WHERE k.contype = 'f' AND k.convalidated AND k.confrelid IN (SELECT id FROM wanted)
        """;

    /// <summary>Removes it.</summary>
    public const string Remove = $"DROP TABLE {Name}";

    /// <summary>Makes it, with all that some tables have.</summary>
    /// <param name="tables">Names, quoted.</param>
    public static string Write(IEnumerable<string> tables) =>
        $"CREATE TABLE {Name} AS WITH wanted AS (SELECT unnest(ARRAY[{string.Join(", ", tables.Select(table => $"'{table}'"))}]::regclass[]) AS id) {Definitions}";

    /// <summary>Whether something is missing.</summary>
    public static async Task<bool> ExistsAsync(
        NpgsqlConnection connection,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(
            $"SELECT to_regclass('{Name}') IS NOT NULL",
            connection
        );
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    /// <summary>What is missing, foreign keys after indexes.</summary>
    public static async Task<List<PendingDefinition>> ReadAsync(
        NpgsqlConnection connection,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(
            $"""SELECT "Needs", "Make", "Drop" FROM {Name} ORDER BY "Step", "Make" """,
            connection
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var pending = new List<PendingDefinition>();
        while (await reader.ReadAsync(cancellationToken))
        {
            pending.Add(
                new(
                    await reader.GetFieldValueAsync<string[]>(0, cancellationToken),
                    reader.GetString(1),
                    reader.GetString(2)
                )
            );
        }

        return pending;
    }
}
