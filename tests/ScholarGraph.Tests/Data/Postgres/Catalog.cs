using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Tests.Data.Postgres;

/// <summary>All tables, indexes and constraints of a graph in a PostgreSQL database.</summary>
internal static class Catalog
{
    private const string Definitions = """
        WITH mine AS (SELECT oid, relname FROM pg_class WHERE relkind = 'r' AND relnamespace = quote_ident(current_schema())::regnamespace)
        SELECT relname::text AS "Value" FROM mine
        UNION ALL
        SELECT concat_ws(' ', pg_get_indexdef(indexrelid), indisclustered, indisreplident, indisvalid)
        FROM pg_index JOIN mine ON mine.oid = indrelid
        UNION ALL
        SELECT concat_ws(' ', relname, conname, pg_get_constraintdef(k.oid), convalidated)
        FROM pg_constraint AS k JOIN mine ON mine.oid = conrelid
        """;

    /// <summary>Their definitions, sorted.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(TestGraph graph) =>
        [
            .. (
                await graph.ReadAsync(db =>
                    db.Database.SqlQueryRaw<string>(Definitions).ToListAsync()
                )
            ).Order(StringComparer.Ordinal),
        ];
}
