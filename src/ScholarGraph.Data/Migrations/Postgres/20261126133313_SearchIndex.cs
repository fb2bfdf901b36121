using Microsoft.EntityFrameworkCore.Migrations;
using ScholarGraph.Data.Postgres;

#nullable disable

namespace ScholarGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SearchIndex : Migration
    {
        private static readonly (string Table, string Vector)[] _words =
        [
            ("NameVariant", """search_vector("NameFolded", NULL)"""),
            ("Publication", """search_vector("TitleFolded", "AbstractFolded")"""),
            ("TopicLabel", """search_vector("TextFolded", NULL)"""),
        ];

        private static readonly (string Table, string Column)[] _trigrams =
        [
            ("Researcher", "NameFolded"),
            ("NameVariant", "NameFolded"),
            ("Publication", "TitleFolded"),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("CREATE EXTENSION IF NOT EXISTS pg_trgm");
            foreach (var function in PostgresSearchFunctions.Create())
            {
                migrationBuilder.Sql(function);
            }

            foreach (var (table, vector) in _words)
            {
                migrationBuilder.Sql($"""ALTER TABLE "{table}" ADD COLUMN "SearchVector" tsvector GENERATED ALWAYS AS ({vector}) STORED""");
                migrationBuilder.Sql($"""CREATE INDEX "IX_{table}_SearchVector" ON "{table}" USING gin ("SearchVector")""");
            }

            foreach (var (table, column) in _trigrams)
            {
                // Folded texts are in lower case already. Of the column itself the planner would take the index for any part of a text,
                // also for one of two characters, for which it has to be read as a whole.
                migrationBuilder.Sql($"""CREATE INDEX "IX_{table}_{column}_Trigrams" ON "{table}" USING gin (lower("{column}") gin_trgm_ops)""");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var (table, column) in _trigrams)
            {
                migrationBuilder.Sql($"""DROP INDEX "IX_{table}_{column}_Trigrams" """);
            }

            foreach (var (table, _) in _words)
            {
                migrationBuilder.Sql($"""ALTER TABLE "{table}" DROP COLUMN "SearchVector" """);
            }

            foreach (var function in PostgresSearchFunctions.Drop)
            {
                migrationBuilder.Sql(function);
            }
        }
    }
}
