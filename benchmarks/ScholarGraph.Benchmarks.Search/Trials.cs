using Microsoft.Data.Sqlite;

namespace ScholarGraph.Benchmarks.Search;

/// <summary>Draws the texts from a graph: the same for the same graph.</summary>
/// <param name="connection">To the graph's file, open.</param>
/// <param name="count">How many of each kind.</param>
internal sealed class Trials(SqliteConnection connection, int count)
{
    private const string Found =
        "query($text: String!) { search(text: $text, first: 10) { edges { score node { ... on Researcher { id name } ... on Publication { id title } ... on Topic { id slug } } highlights { field fragment } } } }";

    private const string Begun =
        "query($text: String!) { suggest(text: $text, first: 8) { text scope } }";

    private const string Part =
        "query($text: String!) { publications(first: 20, where: { title: { contains: $text } }) { totalCount nodes { id title } } }";

    private static readonly string[] _match =
    [
        "SELECT rowid FROM ResearcherSearch WHERE ResearcherSearch MATCH $match ORDER BY rank LIMIT 10",
        "SELECT rowid FROM TopicSearch WHERE TopicSearch MATCH $match ORDER BY rank LIMIT 10",
        "SELECT rowid FROM PublicationSearch WHERE PublicationSearch MATCH $match ORDER BY rank LIMIT 10",
    ];

    private static readonly string[] _scan =
    [
        "SELECT Id, Title FROM Publication WHERE instr(Title, $text) > 0 ORDER BY Year DESC, TitleFolded, Title, Id LIMIT 21",
        "SELECT count(*) FROM Publication WHERE instr(Title, $text) > 0",
    ];

    /// <summary>All kinds.</summary>
    public IEnumerable<Trial> All()
    {
        var names = Read("SELECT Name FROM Researcher");
        var titles = Read("SELECT Title FROM Publication WHERE Title LIKE '% % % % %'");
        var families = names.ConvertAll(name => name.Split(' ')[^1]);
        yield return new Trial("a whole name", Found, names, _match);
        yield return new Trial("a family name", Found, families, _match);
        yield return new Trial(
            "a mistyped family name",
            Found,
            families.ConvertAll(Mistyped),
            _match
        );
        yield return new Trial(
            "two words of a title",
            Found,
            titles.ConvertAll(t => Words(t, 2, 2)),
            _match
        );
        yield return new Trial(
            "four words of a title",
            Found,
            titles.ConvertAll(t => Words(t, 1, 4)),
            _match
        );
        yield return new Trial(
            "a title's first word, begun",
            Found,
            titles.ConvertAll(t => t[..Math.Min(4, t.Length)]),
            _match
        );
        yield return new Trial("a whole title", Found, titles, _match);
        yield return new Trial(
            "completions of three letters",
            Begun,
            families.ConvertAll(f => f[..Math.Min(3, f.Length)]),
            _match
        );
        yield return new Trial(
            "a part of a title, with the number of all",
            Part,
            titles.ConvertAll(t => Words(t, 1, 1)),
            _scan
        );
        yield return new Trial(
            "the same for Graph, Kernel, Cities",
            Part,
            ["Graph", "Kernel", "Cities"],
            _scan
        );
        yield return new Trial(
            "a part that no title has",
            Part,
            titles.ConvertAll(t => Mistyped(Words(t, 0, 2))),
            _scan
        );
    }

    private static string Mistyped(string word) =>
        word.Length < 5 ? word : word[..^3] + word[^2] + word[^3] + word[^1];

    private static string Words(string title, int skip, int take) =>
        string.Join(' ', title.Split(' ').Skip(skip).Take(take));

    // Spread over the whole table.
    private List<string> Read(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"{sql} ORDER BY Id * 7919 % 1000003, Id LIMIT {count}";
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
