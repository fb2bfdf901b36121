using ScholarGraph.Data.Searching;

namespace ScholarGraph.Data.Postgres;

/// <summary>Searches with tsvector and pg_trgm.</summary>
internal sealed class PostgresSearchStatements : SearchStatements
{
    public override string Publications =>
        """SELECT p."Id" AS "Key", 1.5 - 0.5 / (1 + CAST(ts_rank_cd('{{0.05, 0.1, 0.25, 1}}', p."SearchVector", CAST({0} AS tsquery), 1) AS double precision)) AS "Score" FROM "Publication" AS p WHERE p."SearchVector" @@ CAST({0} AS tsquery) AND p."TitleFolded" <> {1}""";

    // Function and operator together: only the operator has the index, and its limit is a setting of the session.
    public override string Mistyped =>
        """SELECT v."ResearcherId", v."NameFolded" FROM set_config('pg_trgm.word_similarity_threshold', '0.35', false) AS setting CROSS JOIN LATERAL (SELECT * FROM "NameVariant" AS n WHERE {0} <% lower(n."NameFolded") ORDER BY word_similarity({0}, n."NameFolded") DESC, n."Id" LIMIT 500) AS v""";

    public override object Keys(IEnumerable<long> keys) => keys.ToArray();

    protected override string Among(string column) => $"{column} = ANY({{0}})";

    protected override string TitlesFound => "\"Publication\" AS p";

    protected override string TitlesAsked => "p.\"SearchVector\" @@ CAST({0} AS tsquery)";

    protected override string NamesFound => "\"NameVariant\" AS v";

    protected override string NamesAsked => "v.\"SearchVector\" @@ CAST({0} AS tsquery)";

    protected override string LabelsFound => "\"TopicLabel\" AS l";

    protected override string LabelsAsked => "l.\"SearchVector\" @@ CAST({0} AS tsquery)";

    public override string Ask(IReadOnlyList<SearchTerm> terms) => Ask(terms, "");

    public override string AskTitles(IReadOnlyList<SearchTerm> terms) => Ask(terms, "A");

    // The longest word tells most; the others are compared afterwards.
    public override IReadOnlyList<object>? AskMistyped(IReadOnlyList<string> words) =>
        words.MaxBy(word => word.Length) is { } longest
        && longest.Length >= NameResemblance.WordLengthMin
            ? [longest]
            : null;

    // Words hold neither quotes nor operators, and in quotes they are nothing but words.
    private static string Ask(IReadOnlyList<SearchTerm> terms, string weights) =>
        string.Join(" & ", terms.Select(term => $"({Ask(term, weights)})"));

    private static string Ask(SearchTerm term, string weights) =>
        string.Join(
            " <-> ",
            term.Words.Select(
                (word, at) =>
                    (term.IsPrefix && at == term.Words.Count - 1, weights) switch
                    {
                        (true, _) => $"'{word}':*{weights}",
                        (false, "") => $"'{word}'",
                        (false, _) => $"'{word}':{weights}",
                    }
            )
        );
}
