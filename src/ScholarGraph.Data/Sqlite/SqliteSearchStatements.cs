using ScholarGraph.Data.Searching;

namespace ScholarGraph.Data.Sqlite;

/// <summary>Searches with FTS5.</summary>
internal sealed class SqliteSearchStatements : SearchStatements
{
    private const int TrigramsMax = 10;

    // The rank is negative. Each mention of it would be worked out anew.
    public override string Publications =>
        """SELECT s.rowid AS "Key", 1.5 - 5.0 / (10.0 - bm25(PublicationSearch, 4.0, 1.0)) AS "Score" FROM PublicationSearch AS s WHERE s.PublicationSearch MATCH {0} AND s.rowid NOT IN (SELECT p."Id" FROM "Publication" AS p WHERE p."TitleFolded" = {1})""";

    public override string Mistyped =>
        """SELECT v."ResearcherId" AS "Key", v."NameFolded" AS "Name", r."PublicationCount" AS "Weight" FROM NameVariantNameTrigrams AS t CROSS JOIN "NameVariant" AS v ON v."Id" = t.rowid CROSS JOIN "Researcher" AS r ON r."Id" = v."ResearcherId" WHERE t.NameVariantNameTrigrams MATCH {0} LIMIT 5000""";

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

    // Two of a word's groups of three letters, of each word that is long enough.
    public override string? AskMistyped(IReadOnlyList<string> words)
    {
        var asked = words
            .Where(word => word.Length >= NameResemblance.WordLengthMin)
            .Select(word => Trigrams.Of(word).Take(TrigramsMax).ToList())
            .Select(groups =>
                "("
                + string.Join(
                    " OR ",
                    groups.SelectMany(
                        (one, at) =>
                            groups
                                .Skip(at + 1)
                                .Select(other =>
                                    $"({Trigrams.Quoted(one)} AND {Trigrams.Quoted(other)})"
                                )
                    )
                )
                + ")"
            )
            .ToList();
        return asked.Count == 0 ? null : string.Join(" AND ", asked);
    }
}
