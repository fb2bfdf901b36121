using ScholarGraph.Data.Searching;

namespace ScholarGraph.Benchmarks.Search;

/// <summary>What a hand would write for one kind of database, with the parameters <c>@text</c> and <c>@match</c>.</summary>
/// <param name="Searches">The ten best of each index.</param>
/// <param name="Scans">A page of titles with a part in them, and their number, without an index.</param>
/// <param name="Years">How many publications with the words each year has, the ten most.</param>
/// <param name="Match">From the terms to what the index is asked.</param>
internal sealed record BareSql(
    IReadOnlyList<string> Searches,
    IReadOnlyList<string> Scans,
    IReadOnlyList<string> Years,
    Func<IReadOnlyList<SearchTerm>, string> Match
)
{
    public static BareSql Sqlite { get; } =
        new(
            [
                .. ((string[])["ResearcherSearch", "TopicSearch", "PublicationSearch"]).Select(
                    table =>
                        $"SELECT rowid FROM {table} WHERE {table} MATCH @match ORDER BY rank LIMIT 10"
                ),
            ],
            Scan("instr(\"Title\", @text)", "\"Year\" DESC"),
            ByYear("SELECT rowid FROM PublicationSearch WHERE PublicationSearch MATCH @match"),
            terms =>
                string.Join(
                    " AND ",
                    terms.Select(term =>
                        $"\"{string.Join(' ', term.Words)}\"" + (term.IsPrefix ? " *" : "")
                    )
                )
        );

    public static BareSql Postgres { get; } =
        new(
            [
                .. ((string[])["NameVariant", "TopicLabel", "Publication"]).Select(table =>
                    $"""SELECT "Id" FROM "{table}" WHERE "SearchVector" @@ CAST(@match AS tsquery) ORDER BY ts_rank_cd("SearchVector", CAST(@match AS tsquery)) DESC LIMIT 10"""
                ),
            ],
            Scan("strpos(\"Title\", @text)", "\"Year\" DESC NULLS LAST"),
            ByYear(
                "SELECT \"Id\" FROM \"Publication\" WHERE \"SearchVector\" @@ CAST(@match AS tsquery)"
            ),
            terms =>
                string.Join(
                    " & ",
                    terms.Select(term =>
                        "("
                        + string.Join(
                            " <-> ",
                            term.Words.Select(
                                (word, at) =>
                                    term.IsPrefix && at == term.Words.Count - 1
                                        ? $"'{word}':*"
                                        : $"'{word}'"
                            )
                        )
                        + ")"
                    )
                )
        );

    private static string[] ByYear(string keys) =>
        [
            $"""SELECT CAST("Year" AS bigint), count(*) FROM "Publication" WHERE "Id" IN ({keys}) AND "Year" IS NOT NULL GROUP BY "Year" ORDER BY count(*) DESC, "Year" LIMIT 10""",
        ];

    private static string[] Scan(string place, string newest) =>
        [
            $"""SELECT "Id", "Title" FROM "Publication" WHERE {place} > 0 ORDER BY {newest}, "TitleFolded", "Title", "Id" LIMIT 21""",
            $"""SELECT count(*) FROM "Publication" WHERE {place} > 0""",
        ];
}
