using System.Data.Common;

namespace ScholarGraph.Benchmarks.Search;

/// <summary>Draws the texts from a graph: the same for the same graph.</summary>
/// <param name="connection">To the graph's database, open.</param>
/// <param name="sql">What it is compared with.</param>
/// <param name="count">How many of each kind.</param>
internal sealed class Trials(DbConnection connection, BareSql sql, int count)
{
    private const string Found =
        "query($text: String!) { search(text: $text, first: 10) { edges { score node { ... on Researcher { id name } ... on Publication { id title } ... on Topic { id slug } } highlights { field fragment } } } }";

    private const string Counted =
        "query($text: String!) { search(text: $text) { publicationFacets(by: YEAR) { value count } } }";

    private const string Begun =
        "query($text: String!) { suggest(text: $text, first: 8) { text scope } }";

    private const string Part =
        "query($text: String!) { publications(first: 20, where: { title: { contains: $text } }) { totalCount nodes { id title } } }";

    /// <summary>All kinds.</summary>
    public IEnumerable<Trial> All()
    {
        var names = Read("SELECT \"Name\" FROM \"Researcher\"");
        var titles = Read("SELECT \"Title\" FROM \"Publication\" WHERE \"Title\" LIKE '% % % % %'");
        var families = names.ConvertAll(name => name.Split(' ')[^1]);
        yield return new Trial("a whole name", Found, names, sql.Searches);
        yield return new Trial("a family name", Found, families, sql.Searches);
        yield return new Trial(
            "a mistyped family name",
            Found,
            families.ConvertAll(Mistyped),
            sql.Searches
        );
        yield return new Trial(
            "two words of a title",
            Found,
            titles.ConvertAll(t => Words(t, 2, 2)),
            sql.Searches
        );
        yield return new Trial(
            "four words of a title",
            Found,
            titles.ConvertAll(t => Words(t, 1, 4)),
            sql.Searches
        );
        yield return new Trial(
            "a title's first word, begun",
            Found,
            titles.ConvertAll(t => t[..Math.Min(4, t.Length)]),
            sql.Searches
        );
        yield return new Trial("a whole title", Found, titles, sql.Searches);
        yield return new Trial(
            "the years of all hits for two words of a title",
            Counted,
            titles.ConvertAll(t => Words(t, 2, 2)),
            sql.Years
        );
        yield return new Trial(
            "the years of all hits for a title's first word, begun",
            Counted,
            titles.ConvertAll(t => t[..Math.Min(4, t.Length)]),
            sql.Years
        );
        yield return new Trial(
            "completions of three letters",
            Begun,
            families.ConvertAll(f => f[..Math.Min(3, f.Length)]),
            sql.Searches
        );
        yield return new Trial(
            "a part of a title, with the number of all",
            Part,
            titles.ConvertAll(t => Words(t, 1, 1)),
            sql.Scans
        );
        yield return new Trial(
            "the same for Graph, Kernel, Cities",
            Part,
            ["Graph", "Kernel", "Cities"],
            sql.Scans
        );
        yield return new Trial(
            "a part that no title has",
            Part,
            titles.ConvertAll(t => Mistyped(Words(t, 0, 2))),
            sql.Scans
        );
    }

    private static string Mistyped(string word) =>
        word.Length < 5 ? word : word[..^3] + word[^2] + word[^3] + word[^1];

    private static string Words(string title, int skip, int take) =>
        string.Join(' ', title.Split(' ').Skip(skip).Take(take));

    // Spread over the whole table.
    private List<string> Read(string drawn)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"{drawn} ORDER BY abs(\"Id\" % 1000003), \"Id\" LIMIT {count}";
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
