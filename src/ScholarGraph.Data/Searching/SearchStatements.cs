using System.Collections.Concurrent;
using System.Globalization;

namespace ScholarGraph.Data.Searching;

/// <summary>
/// The SQL of searches on one kind of database. Sources of hits give rows of key and score; {0} is what the index is asked, {1}
/// the whole text, {2} and {3} patterns of LIKE for names that begin and end with it.
/// </summary>
internal abstract class SearchStatements
{
    // A name that is called so, begins or ends so, or has the words; and among equals the one with more works.
    private const string NameScore =
        """max(CASE WHEN n."Folded" = {1} THEN 3 + n."Share" WHEN n."Folded" LIKE {2} ESCAPE '\' OR n."Folded" LIKE {3} ESCAPE '\' THEN 2 + n."Share" ELSE 1.5 + n."Share" / 2 END)""";

    // Looked up one by one: PostgreSQL would read all researchers for a join, because it expects many names.
    private const string ResearcherShare =
        """(SELECT CAST(r."PublicationCount" AS double precision) / (r."PublicationCount" + 20) FROM "Researcher" AS r WHERE r."Id" = v."ResearcherId")""";

    private const string TopicShare =
        """(SELECT CAST(count(*) AS double precision) / (count(*) + 20) FROM (SELECT 1 FROM "PublicationTopic" AS t WHERE t."TopicId" = l."TopicId" LIMIT 1000) AS links)""";

    private readonly ConcurrentDictionary<(int Kinds, bool GoesOn), string> _best = [];

    /// <summary>Names with all the words.</summary>
    public string Names =>
        field ??= Grouped(
            $"""SELECT v."ResearcherId" AS "Key", v."NameFolded" AS "Folded", {ResearcherShare} AS "Share" FROM {NamesFound} WHERE {NamesAsked}"""
        );

    /// <summary>Labels with all the words.</summary>
    public string Topics =>
        field ??= Grouped(
            $"""SELECT l."TopicId" AS "Key", l."TextFolded" AS "Folded", {TopicShare} AS "Share" FROM {LabelsFound} WHERE {LabelsAsked}"""
        );

    /// <summary>Publications that are called so.</summary>
    public static string Titles =>
        """SELECT p."Id" AS "Key", CAST(3 AS double precision) AS "Score" FROM "Publication" AS p WHERE p."TitleFolded" = {1}""";

    /// <summary>Publications with all the words, those that are called so left out.</summary>
    public abstract string Publications { get; }

    /// <summary>Printed forms of the names of {0}: researcher, form, shown name.</summary>
    public string NamesOf =>
        field ??=
            $"""SELECT v."ResearcherId", v."Name", r."Name" FROM "NameVariant" AS v JOIN "Researcher" AS r ON r."Id" = v."ResearcherId" WHERE {Among("v.\"ResearcherId\"")} ORDER BY v."Name" """;

    /// <summary>Publications with the keys {0}: key, title, abstract.</summary>
    public string TextsOf =>
        field ??=
            $"""SELECT p."Id", p."Title", p."Abstract" FROM "Publication" AS p WHERE {Among("p.\"Id\"")}""";

    /// <summary>Labels of the topics {0}: topic, label.</summary>
    public string LabelsOf =>
        field ??=
            $"""SELECT l."TopicId", l."Text" FROM "TopicLabel" AS l WHERE {Among("l.\"TopicId\"")} ORDER BY l."Language" """;

    /// <summary>How many publications the researchers {0} have: key, number.</summary>
    public string WeightsOf =>
        field ??=
            $"""SELECT r."Id", r."PublicationCount" FROM "Researcher" AS r WHERE {Among("r.\"Id\"")}""";

    /// <summary>The best {4} of each of some sources, as rows of kind, key and score.</summary>
    /// <param name="sources">Sources without a filter.</param>
    /// <param name="goesOn">Whether only those count that come after the score {5} and the key {6}.</param>
    public string Best(IReadOnlyList<SearchSource> sources, bool goesOn) =>
        _best.GetOrAdd(
            (sources.Aggregate(0, (kinds, source) => kinds | source.Kind), goesOn),
            (_, all) => Best(all, goesOn),
            sources.Select(source => (source.Scope, source.Sql))
        );

    /// <summary>Names that share groups of letters with what <see cref="AskMistyped"/> gives: researcher and folded name.</summary>
    public abstract string Mistyped { get; }

    /// <summary>Keys as the value of a statement about many.</summary>
    public abstract object Keys(IEnumerable<long> keys);

    /// <summary>Of {1} names with all the words the {2} researchers with most publications: key, name, publications, and how many of the names there are.</summary>
    // Looked up one by one: PostgreSQL would go through all researchers for a join.
    public string NamesByWeight =>
        field ??=
            $$"""WITH found AS MATERIALIZED (SELECT v."ResearcherId" AS "Key" FROM {{NamesFound}} WHERE {{NamesAsked}} LIMIT {1}), """
            + """best AS MATERIALIZED (SELECT f."Key", (SELECT r."PublicationCount" FROM "Researcher" AS r WHERE r."Id" = f."Key") AS "Weight" FROM (SELECT DISTINCT "Key" FROM found) AS f ORDER BY "Weight" DESC, "Key" LIMIT {2}) """
            + """SELECT b."Key", (SELECT r."Name" FROM "Researcher" AS r WHERE r."Id" = b."Key"), b."Weight", (SELECT count(*) FROM found) FROM best AS b ORDER BY b."Weight" DESC, b."Key" """;

    /// <summary>The {1} topics with most publications that have all the words in a label: key, label, publications; of two such labels the one that is first in the order of texts.</summary>
    public string LabelsByWeight =>
        field ??=
            $"""SELECT l."TopicId" AS "Key", min(l."Text"), (SELECT CAST(count(*) AS integer) FROM (SELECT 1 FROM "PublicationTopic" AS t WHERE t."TopicId" = l."TopicId" LIMIT 10000) AS links) AS "Weight" FROM {LabelsFound} WHERE {LabelsAsked} GROUP BY l."TopicId" """
            + """ORDER BY "Weight" DESC, "Key" LIMIT {1}""";

    /// <summary>The researchers with most publications whose shown name has words that begin so: patterns {0} and {1} for the first word, and so on, then how many.</summary>
    public static string PeopleByWeight(int words) =>
        """SELECT r."Id", r."Name", r."PublicationCount" FROM "Researcher" AS r WHERE """
        + string.Join(
            " AND ",
            Enumerable
                .Range(0, words)
                .Select(at =>
                    $$"""(r."NameFolded" LIKE {{{2 * at}}} OR r."NameFolded" LIKE {{{(2 * at) + 1}}})"""
                )
        )
        + $$""" ORDER BY r."PublicationCount" DESC, r."Id" LIMIT {{{2 * words}}}""";

    /// <summary>The first {2} publications whose title lies between {0} and {1}: key, title, year or 0.</summary>
    public static string TitlesBetween =>
        """SELECT p."Id", p."Title", coalesce(p."Year", 0) FROM "Publication" AS p WHERE p."TitleFolded" >= {0} AND p."TitleFolded" < {1} ORDER BY p."TitleFolded", p."Title", p."Id" LIMIT {2}""";

    /// <summary>Of {1} publications with all the words in their title the {2} newest: key, title, year or 0.</summary>
    public string TitlesByYear =>
        field ??=
            $$"""SELECT s."Key", s."Text", s."Year" FROM (SELECT p."Id" AS "Key", p."Title" AS "Text", coalesce(p."Year", 0) AS "Year" FROM {{TitlesFound}} WHERE {{TitlesAsked}} LIMIT {1}) AS s """
            + """ORDER BY s."Year" DESC, s."Key" LIMIT {2}""";

    /// <summary>Publications, called p.</summary>
    protected abstract string TitlesFound { get; }

    protected abstract string TitlesAsked { get; }

    /// <summary>Variants of names, called v.</summary>
    protected abstract string NamesFound { get; }

    protected abstract string NamesAsked { get; }

    /// <summary>Labels, called l.</summary>
    protected abstract string LabelsFound { get; }

    protected abstract string LabelsAsked { get; }

    /// <summary>What the index is asked for texts with all the terms.</summary>
    public abstract string Ask(IReadOnlyList<SearchTerm> terms);

    /// <summary>The same for titles alone.</summary>
    public abstract string AskTitles(IReadOnlyList<SearchTerm> terms);

    /// <summary>The values of <see cref="Mistyped"/> for names that resemble words; null where they are too short to tell.</summary>
    public abstract IReadOnlyList<object>? AskMistyped(IReadOnlyList<string> words);

    /// <summary>Whether a column is among the keys {0}.</summary>
    protected abstract string Among(string column);

    private static string Grouped(string names) =>
        $"""SELECT n."Key", {NameScore} AS "Score" FROM ({names}) AS n GROUP BY n."Key" """;

    private static string Best(IEnumerable<(SearchScope Scope, string Sql)> sources, bool goesOn) =>
        string.Join(
            " UNION ALL ",
            sources.Select(
                (source, at) =>
                    // A score that is mentioned again would be worked out again.
                    (
                        goesOn
                            ? $"""SELECT * FROM (SELECT {(int)source.Scope} AS "Scope", h."Key", h."Score" FROM (WITH hits AS MATERIALIZED ({source.Sql}) SELECT * FROM hits) AS h WHERE h."Score" < """
                                + """{5} OR (h."Score" = {5} AND h."Key" > {6})"""
                            : $"""SELECT * FROM (SELECT {(int)source.Scope} AS "Scope", h."Key", h."Score" FROM ({source.Sql}) AS h"""
                    )
                    + """ ORDER BY h."Score" DESC, h."Key" LIMIT {4}) AS best"""
                    + at.ToString(CultureInfo.InvariantCulture)
            )
        );
}
