using System.Text.Json;
using Microsoft.Data.Sqlite;
using ScholarGraph.Domain;

namespace ScholarGraph.Benchmarks.Peers;

/// <summary>Draws the questions from a generated corpus: the same for the same corpus.</summary>
/// <param name="connection">To the corpus, open.</param>
internal sealed class Questions(SqliteConnection connection)
{
    private const int Draws = 512;

    /// <summary>One researcher by id.</summary>
    public Question One() =>
        new(
            "Q1",
            "one researcher by id",
            "query($id: ID!) { researcherById(id: $id) { id name slug orcid publicationCount coauthorCount } }",
            Researchers(atLeast: 1)
        );

    /// <summary>A filtered, ordered page with two lists in it.</summary>
    public Question Filtered() =>
        new(
            "Q2",
            "20 publications of a year and a topic by title, with authors and topics",
            "query($year: Int!, $topic: String!) { publications(first: 20, where: { year: { eq: $year }, topics: { some: { slug: { eq: $topic } } } }, order: [{ title: ASC }]) { nodes { id title year authors { id name } topics { slug } } } }",
            Texts(
                """
                SELECT json_object('year', y.Year, 'topic', t.Slug)
                FROM (SELECT Year FROM Publication WHERE Year IS NOT NULL GROUP BY Year ORDER BY count(*) DESC LIMIT 32) y, Topic t
                ORDER BY y.Year * 31 % 97, t.Id LIMIT $draws
                """
            )
        );

    /// <summary>Three levels.</summary>
    public Question Levels() =>
        new(
            "Q3",
            "a researcher's 10 newest publications with their authors' counts",
            "query($id: ID!) { researcherById(id: $id) { name publications(first: 10) { nodes { title year authors { name publicationCount coauthorCount } } } } }",
            Researchers(atLeast: 10)
        );

    /// <summary>A page deep in the list.</summary>
    /// <param name="cursors">Where the pages begin.</param>
    public static Question Deep(IReadOnlyList<string> cursors) => Page("Q4", "deep", cursors);

    /// <summary>The first page of the same list, for comparison.</summary>
    public static Question First() => Page("Q4a", "first", [""]);

    /// <summary>A part of a title, with the number of all.</summary>
    public static Question Part() =>
        new(
            "Q5",
            "20 publications whose title contains a text, and how many there are",
            "query($text: String!) { publications(first: 20, where: { title: { contains: $text } }) { totalCount nodes { id title } } }",
            ["""{"text":"Graph"}""", """{"text":"Kernel"}""", """{"text":"Cities"}"""]
        );

    /// <summary>Pages in pages in pages.</summary>
    public Question Nested() =>
        new(
            "Q6",
            "a researcher's 5 closest co-authors, 5 publications of each, 3 co-authors of their authors",
            "query($id: ID!) { researcherById(id: $id) { name coauthors(first: 5) { edges { weight node { name publications(first: 5) { nodes { title authors { name coauthors(first: 3) { edges { weight node { name } } } } } } } } } } }",
            Researchers(atLeast: 10, coauthorsMax: 40)
        );

    /// <summary>Counts by a property.</summary>
    public Question Facets() =>
        new(
            "Q7",
            "publications of a topic by year, 10 largest, and how many there are",
            "query($topic: String!) { publications(where: { topics: { some: { slug: { eq: $topic } } } }) { totalCount facets(by: YEAR) { value count } } }",
            Texts("SELECT json_object('topic', Slug) FROM Topic ORDER BY Id LIMIT $draws")
        );

    /// <summary>Who wrote with somebody.</summary>
    public Question Coauthors() =>
        new(
            "Q8",
            "a researcher's 20 closest co-authors, with years",
            "query($id: ID!) { researcherById(id: $id) { coauthors(first: 20) { edges { weight firstYear lastYear node { id name } } } } }",
            Researchers(atLeast: 10)
        );

    /// <summary>Names and titles by words.</summary>
    public Question Search() =>
        new(
            "Q9",
            "the 10 best hits for a name, or for four words of a title",
            "query($text: String!) { search(text: $text, first: 10) { nodes { ... on Researcher { id name } ... on Publication { id title } ... on Topic { slug } } } }",
            Texts(
                """
                SELECT json_object('text', text) FROM (
                    SELECT Id % 1000003 AS place, Name AS text FROM Researcher
                    UNION ALL
                    SELECT Id % 1000003, substr(Title, 1, 40) FROM Publication WHERE length(Title) > 60)
                ORDER BY place, text LIMIT $draws
                """
            )
        )
        {
            IsCompared = false,
        };

    /// <summary>How far two people are apart.</summary>
    public Question Hops()
    {
        var people = Researchers(atLeast: 10).ConvertAll(person => person[7..^2]);
        return new(
            "Q10",
            "how many co-authors two researchers are apart, 3 hops at most",
            "query($from: ID!, $to: ID!) { collaborationPath(from: $from, to: $to, maxHops: 3) { hops } }",
            [.. people.Zip(people.Skip(7), (from, to) => $$"""{"from":"{{from}}","to":"{{to}}"}""")]
        )
        {
            IsCompared = false,
        };
    }

    private static Question Page(string name, string where, IReadOnlyList<string> cursors) =>
        new(
            name,
            $"20 publications, newest first, the {where} page",
            "query($after: String) { publications(first: 20, after: $after) { nodes { id title year } pageInfo { hasNextPage endCursor } } }",
            [
                .. cursors.Select(cursor =>
                    cursor.Length == 0
                        ? "{}"
                        : $$"""{"after":{{JsonSerializer.Serialize(cursor)}}}"""
                ),
            ]
        );

    private List<string> Researchers(int atLeast, int coauthorsMax = int.MaxValue)
    {
        var ids = new List<string>();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT Id FROM Researcher WHERE PublicationCount >= $least AND CoauthorCount <= $most ORDER BY Id LIMIT $draws";
        command.Parameters.AddWithValue("$least", atLeast);
        command.Parameters.AddWithValue("$most", coauthorsMax);
        command.Parameters.AddWithValue("$draws", Draws);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            ids.Add($$"""{"id":"{{GlobalIds.Of("Researcher", reader.GetInt64(0))}}"}""");
        }

        return ids;
    }

    private List<string> Texts(string sql)
    {
        var texts = new List<string>();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$draws", Draws);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
