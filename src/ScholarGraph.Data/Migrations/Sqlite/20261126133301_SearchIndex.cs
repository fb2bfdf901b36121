using Microsoft.EntityFrameworkCore.Migrations;
using ScholarGraph.Data.Sqlite;

#nullable disable

namespace ScholarGraph.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SearchIndex : Migration
    {
        private static readonly (string Table, string Columns, string Source, string Texts, string Changed)[] _words =
        [
            ("ResearcherSearch", "Name", "NameVariant", "search_words(new.NameFolded, 4000)", "old.NameFolded IS NOT new.NameFolded"),
            ("PublicationSearch", "Title, Abstract", "Publication", "search_words(new.TitleFolded, 4000), search_words(new.AbstractFolded, 12000)", "old.TitleFolded IS NOT new.TitleFolded OR old.AbstractFolded IS NOT new.AbstractFolded"),
            ("TopicSearch", "Label", "TopicLabel", "search_words(new.TextFolded, 4000)", "old.TextFolded IS NOT new.TextFolded"),
        ];

        private static readonly (string Table, string Columns, string Source, string Texts, string Changed)[] _trigrams =
        [
            ("ResearcherNameTrigrams", "Text, Folded", "Researcher", "new.Name, new.NameFolded", "old.Name IS NOT new.Name OR old.NameFolded IS NOT new.NameFolded"),
            ("NameVariantNameTrigrams", "Folded", "NameVariant", "new.NameFolded", "old.NameFolded IS NOT new.NameFolded"),
            ("PublicationTitleTrigrams", "Text, Folded", "Publication", "new.Title, new.TitleFolded", "old.Title IS NOT new.Title OR old.TitleFolded IS NOT new.TitleFolded"),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var index in _words)
            {
                var prefix = index.Table == "ResearcherSearch" ? ", prefix = '1 2 3'" : "";
                migrationBuilder.Sql($"CREATE VIRTUAL TABLE {index.Table} USING fts5({index.Columns}, content = '', contentless_delete = 1, tokenize = 'ascii'{prefix})");
                Follow(migrationBuilder, index);
            }

            foreach (var index in _trigrams)
            {
                // Where groups of letters must follow each other, their places are kept.
                var detail = index.Columns == "Folded" ? "none" : "full";
                migrationBuilder.Sql($"CREATE VIRTUAL TABLE {index.Table} USING fts5({index.Columns}, content = '', contentless_delete = 1, detail = {detail}, tokenize = 'trigram case_sensitive 1')");
                Follow(migrationBuilder, index);
            }

            foreach (var statement in SqliteSearchIndex.Rebuild())
            {
                migrationBuilder.Sql(statement);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var (table, _, _, _, _) in _words.Concat(_trigrams))
            {
                foreach (var change in (string[])["Insert", "Update", "Delete"])
                {
                    migrationBuilder.Sql($"DROP TRIGGER {table}{change}");
                }

                migrationBuilder.Sql($"DROP TABLE {table}");
            }
        }

        private static void Follow(
            MigrationBuilder migrationBuilder,
            (string Table, string Columns, string Source, string Texts, string Changed) index
        )
        {
            var (table, columns, source, texts, changed) = index;
            var add = $"INSERT INTO {table}(rowid, {columns}) VALUES (new.Id, {texts});";
            var remove = $"DELETE FROM {table} WHERE rowid = old.Id;";
            migrationBuilder.Sql($"CREATE TRIGGER {table}Insert AFTER INSERT ON {source} BEGIN {add} END");
            migrationBuilder.Sql($"CREATE TRIGGER {table}Update AFTER UPDATE ON {source} WHEN {changed} BEGIN {remove} {add} END");
            migrationBuilder.Sql($"CREATE TRIGGER {table}Delete AFTER DELETE ON {source} BEGIN {remove} END");
        }
    }
}
