using System.Globalization;

namespace ScholarGraph.Data.Searching;

/// <summary>
/// The SQL of searches on one kind of database. Each statement gives rows of key and score; {0} is what the index is asked, {1}
/// the whole text, {2} and {3} patterns of LIKE for names that begin and end with it.
/// </summary>
internal abstract class SearchStatements
{
    // A name that is called so, begins or ends so, or has the words; and among equals the one with more works.
    private const string NameScore =
        """max(CASE WHEN n."Folded" = {1} THEN 3 + n."Share" WHEN n."Folded" LIKE {2} ESCAPE '\' OR n."Folded" LIKE {3} ESCAPE '\' THEN 2 + n."Share" ELSE 1.5 + n."Share" / 2 END)""";

    private const string ResearcherShare =
        """CAST(r."PublicationCount" AS double precision) / (r."PublicationCount" + 20)""";

    private const string TopicShare =
        """(SELECT CAST(count(*) AS double precision) / (count(*) + 20) FROM (SELECT 1 FROM "PublicationTopic" AS t WHERE t."TopicId" = l."TopicId" LIMIT 1000) AS links)""";

    /// <summary>Names with all the words.</summary>
    public string Names =>
        Grouped(
            $"""SELECT v."ResearcherId" AS "Key", v."NameFolded" AS "Folded", {ResearcherShare} AS "Share" FROM {NamesFound} JOIN "Researcher" AS r ON r."Id" = v."ResearcherId" WHERE {NamesAsked}"""
        );

    /// <summary>Labels with all the words.</summary>
    public string Topics =>
        Grouped(
            $"""SELECT l."TopicId" AS "Key", l."TextFolded" AS "Folded", {TopicShare} AS "Share" FROM {LabelsFound} WHERE {LabelsAsked}"""
        );

    /// <summary>Publications that are called so.</summary>
    public static string Titles =>
        """SELECT p."Id" AS "Key", CAST(3 AS double precision) AS "Score" FROM "Publication" AS p WHERE p."TitleFolded" = {1}""";

    /// <summary>Publications with all the words, those that are called so left out.</summary>
    public abstract string Publications { get; }

    /// <summary>Names that share groups of letters with {0}; not in the order of anything.</summary>
    public abstract string Mistyped { get; }

    /// <summary>Researchers with all the words in one of their names.</summary>
    public string NamesByWeight =>
        $"""SELECT r."Id" AS "Key", r."Name" AS "Text", r."PublicationCount" AS "Weight" FROM "Researcher" AS r WHERE r."Id" IN (SELECT v."ResearcherId" FROM {NamesFound} WHERE {NamesAsked})""";

    /// <summary>Topics with all the words in a label; of two such labels the one that is first in the order of texts.</summary>
    public string LabelsByWeight =>
        $"""SELECT l."TopicId" AS "Key", min(l."Text") AS "Text", (SELECT CAST(count(*) AS integer) FROM (SELECT 1 FROM "PublicationTopic" AS t WHERE t."TopicId" = l."TopicId" LIMIT 10000) AS links) AS "Weight" FROM {LabelsFound} WHERE {LabelsAsked} GROUP BY l."TopicId" """;

    /// <summary>Researchers whose shown name has words that begin so: patterns {0} and {1} for the first word, and so on.</summary>
    public static string PeopleByWeight(int words) =>
        """SELECT r."Id" AS "Key", r."Name" AS "Text", r."PublicationCount" AS "Weight" FROM "Researcher" AS r WHERE """
        + string.Join(
            " AND ",
            Enumerable
                .Range(0, words)
                .Select(at =>
                    $$"""(r."NameFolded" LIKE {{{2 * at}}} OR r."NameFolded" LIKE {{{(2 * at) + 1}}})"""
                )
        );

    /// <summary>Names with all the words, no more than some.</summary>
    public string NamesAtMost(int count) =>
        $"""SELECT v."Id" AS "Key", CAST(0 AS double precision) AS "Score" FROM {NamesFound} WHERE {NamesAsked} LIMIT {count.ToString(CultureInfo.InvariantCulture)}""";

    /// <summary>Publications with all the words in their title, weighed by their year, no more than some.</summary>
    public string TitlesAtMost(int count) =>
        $"""SELECT p."Id" AS "Key", p."Title" AS "Text", coalesce(p."Year", 0) AS "Weight" FROM {TitlesFound} WHERE {TitlesAsked} LIMIT {count.ToString(CultureInfo.InvariantCulture)}""";

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

    /// <summary>What is asked for names that resemble words; null where they are too short to tell.</summary>
    public abstract string? AskMistyped(IReadOnlyList<string> words);

    private static string Grouped(string names) =>
        $"""SELECT n."Key", {NameScore} AS "Score" FROM ({names}) AS n GROUP BY n."Key" """;
}
