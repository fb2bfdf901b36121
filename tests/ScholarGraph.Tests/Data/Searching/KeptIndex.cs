using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Tests.Data.Searching;

/// <summary>The words of a graph's full-text indexes, each with its row, column and place: as they are kept, and as they must be.</summary>
internal static class KeptIndex
{
    private static readonly (string Table, string Index)[] _tables =
    [
        ("NameVariant", "ResearcherSearch"),
        ("Publication", "PublicationSearch"),
        ("TopicLabel", "TopicSearch"),
    ];

    private static readonly (string Table, string Text, string Index, string Column)[] _trigrams =
    [
        ("Researcher", "Name", "ResearcherNameTrigrams", "Text"),
        ("Researcher", "NameFolded", "ResearcherNameTrigrams", "Folded"),
        ("NameVariant", "NameFolded", "NameVariantNameTrigrams", "Folded"),
        ("Publication", "Title", "PublicationTitleTrigrams", "Text"),
        ("Publication", "TitleFolded", "PublicationTitleTrigrams", "Folded"),
    ];

    /// <summary>What the database keeps.</summary>
    public static Task<List<string>> KeptAsync(TestGraph graph) =>
        graph.ReadAsync(async db =>
        {
            var rows = new List<string>();
            foreach (var (table, index) in _tables)
            {
                rows.AddRange(
                    db.Database.IsSqlite()
                        ? await SqliteAsync(db, index)
                        : await TextsAsync(
                            db,
                            $"""SELECT '{index} ' || t."Id" || ' ' || w.lexeme || ' ' || p || ' ' || x FROM "{table}" AS t, unnest(t."SearchVector") AS w, unnest(w.positions, w.weights) AS place (p, x)"""
                        )
                );
            }

            return Sorted(rows);
        });

    /// <summary>What it must keep, worked out from the texts.</summary>
    public static Task<List<string>> RecountedAsync(TestGraph graph) =>
        graph.ReadAsync(async db =>
        {
            var isSqlite = db.Database.IsSqlite();
            var rows = new List<string>();
            foreach (var variant in await db.NameVariants.AsNoTracking().ToListAsync())
            {
                rows.AddRange(Words("ResearcherSearch", variant.Id, 'A', variant.NameFolded, 1));
            }

            foreach (var label in await db.TopicLabels.AsNoTracking().ToListAsync())
            {
                rows.AddRange(Words("TopicSearch", label.Id, 'A', label.TextFolded, 1));
            }

            foreach (var work in await db.Publications.AsNoTracking().ToListAsync())
            {
                rows.AddRange(Words("PublicationSearch", work.Id, 'A', work.TitleFolded, 1));
                rows.AddRange(
                    Words(
                        "PublicationSearch",
                        work.Id,
                        'B',
                        work.AbstractFolded ?? "",
                        isSqlite ? 1 : 4_101
                    )
                );
            }

            return Sorted(isSqlite ? rows : AsTsvector(rows));
        });

    // The server keeps the first 256 places of a word in a text.
    private static List<string> AsTsvector(List<string> rows) =>
        [
            .. rows.GroupBy(row => string.Join(' ', row.Split(' ').Take(3)))
                .SelectMany(places => places.Take(256)),
        ];

    /// <summary>Rows whose groups of three characters are not exactly those of their text; none where an index comes with its column.</summary>
    public static Task<List<string>> WrongTrigramsAsync(TestGraph graph) =>
        graph.ReadAsync(async db =>
        {
            var wrong = new List<string>();
            foreach (var (table, text, index, column) in db.Database.IsSqlite() ? _trigrams : [])
            {
                var texts = await TextsAsync(db, $"SELECT Id || '|' || {text} FROM {table}");
                var expected = texts.SelectMany(row =>
                {
                    var (id, words) = (row.Split('|', 2)[0], row.Split('|', 2)[1]);
                    var runes = words.EnumerateRunes().ToList();
                    return Enumerable
                        .Range(0, Math.Max(0, runes.Count - 2))
                        .Select(i => $"{id} {runes[i]}{runes[i + 1]}{runes[i + 2]}");
                });
                await Vocabulary(db, index);
                var kept = await TextsAsync(
                    db,
                    $"SELECT doc || ' ' || term FROM temp.vocabulary WHERE col IS NULL OR col = '{column}'"
                );
                wrong.AddRange(kept.Except(expected).Select(row => $"{index} has {row}"));
                wrong.AddRange(expected.Except(kept).Select(row => $"{index} lacks {row}"));
            }

            return wrong;
        });

    private static IEnumerable<string> Words(
        string index,
        long id,
        char weight,
        string folded,
        int first
    ) =>
        SearchWords
            .Of(folded, weight == 'A' ? 4_000 : 12_000)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((word, at) => $"{index} {id} {word} {at + first} {weight}");

    private static async Task<List<string>> SqliteAsync(ScholarContext db, string index)
    {
        await Vocabulary(db, index);
        return await TextsAsync(
            db,
            $"SELECT '{index} ' || doc || ' ' || term || ' ' || (offset + 1) || CASE col WHEN 'Abstract' THEN ' B' ELSE ' A' END FROM temp.vocabulary"
        );
    }

    private static async Task Vocabulary(ScholarContext db, string index)
    {
        _ = await TextsAsync(db, "DROP TABLE IF EXISTS temp.vocabulary");
        _ = await TextsAsync(
            db,
            $"CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', '{index}', 'instance')"
        );
    }

    private static async Task<List<string>> TextsAsync(ScholarContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    private static List<string> Sorted(List<string> rows)
    {
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
