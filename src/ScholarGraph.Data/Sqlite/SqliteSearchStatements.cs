using System.Text.Json;
using ScholarGraph.Data.Searching;

namespace ScholarGraph.Data.Sqlite;

/// <summary>Searches with FTS5.</summary>
internal sealed class SqliteSearchStatements : SearchStatements
{
    private const int TrigramsMax = 10;

    // The rank is negative. Each mention of it would be worked out anew.
    public override string Publications =>
        """SELECT s.rowid AS "Key", 1.5 - 5.0 / (10.0 - bm25(PublicationSearch, 4.0, 1.0)) AS "Score" FROM PublicationSearch AS s WHERE s.PublicationSearch MATCH {0} AND s.rowid NOT IN (SELECT p."Id" FROM "Publication" AS p WHERE p."TitleFolded" = {1})""";

    // Of the names that share two groups for each word, those that share most.
    public override string Mistyped =>
        """
            SELECT v."ResearcherId", v."NameFolded"
            FROM (
                SELECT t.rowid AS "Name"
                FROM json_each({0}) AS g
                CROSS JOIN NameVariantNameTrigrams AS t
                WHERE t.NameVariantNameTrigrams MATCH g.value
                GROUP BY t.rowid
                HAVING count(*) >= {1}
                ORDER BY count(*) DESC, t.rowid
                LIMIT 500
            ) AS likely
            CROSS JOIN "NameVariant" AS v ON v."Id" = likely."Name"
            """;

    public override object Keys(IEnumerable<long> keys) => $"[{string.Join(',', keys)}]";

    protected override string Among(string column) =>
        $"{column} IN (SELECT value FROM json_each({{0}}))";

    protected override string TitlesFound =>
        """PublicationSearch AS s CROSS JOIN "Publication" AS p ON p."Id" = s.rowid""";

    protected override string TitlesAsked => "s.PublicationSearch MATCH {0}";

    protected override string NamesFound =>
        """ResearcherSearch AS s CROSS JOIN "NameVariant" AS v ON v."Id" = s.rowid""";

    protected override string NamesAsked => "s.ResearcherSearch MATCH {0}";

    protected override string LabelsFound =>
        """TopicSearch AS s CROSS JOIN "TopicLabel" AS l ON l."Id" = s.rowid""";

    protected override string LabelsAsked => "s.TopicSearch MATCH {0}";

    // Words hold neither quotes nor operators, and in quotes they are nothing but words.
    public override string Ask(IReadOnlyList<SearchTerm> terms) =>
        string.Join(
            " AND ",
            terms.Select(term =>
                $"\"{string.Join(' ', term.Words)}\"" + (term.IsPrefix ? " *" : "")
            )
        );

    public override string AskTitles(IReadOnlyList<SearchTerm> terms) => $"Title : ({Ask(terms)})";

    // The groups of three letters of all words that are long enough.
    public override IReadOnlyList<object>? AskMistyped(IReadOnlyList<string> words)
    {
        var asked = words.Where(word => word.Length >= NameResemblance.WordLengthMin).ToList();
        var groups = asked.SelectMany(word => Trigrams.Of(word).Take(TrigramsMax));
        return asked.Count == 0
            ? null
            :
            [
                $"[{string.Join(',', groups.Select(group => $"\"{JsonEncodedText.Encode(Trigrams.Quoted(group))}\""))}]",
                2 * asked.Count,
            ];
    }
}
