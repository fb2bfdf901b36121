using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;

namespace ScholarGraph.Benchmarks.Networks;

/// <summary>Asks about people drawn by a seed.</summary>
internal sealed class Questions(Corpus corpus, int count)
{
    private const string PathQuery = """
        query($from: ID!, $to: ID!, $where: PublicationFilterInput) { collaborationPath(from: $from, to: $to, where: $where) { hops steps {
          from { id name } to { id name } publications(first: 3) { title } } } }
        """;

    private const string PathsQuery = """
        query($from: ID!, $to: ID!) { collaborationPaths(from: $from, to: $to) { hops steps { from { id } to { id } } } }
        """;

    private const string NetworkQuery = """
        query($of: ID!) { collaborationNetwork(researchers: [$of], depth: 2, maxNodes: 200) { truncated
          nodes { researcher { id name } distance degree community } edges { from to weight firstYear lastYear } } }
        """;

    private const string SuggestionQuery = """
        query($of: ID!) { researcherById(id: $of) { suggestedCollaborators { score researcher { id name } sharedTopics { slug } commonCoauthors { name } } } }
        """;

    private const string TopicQuery = """
        query($of: ID!) { node(id: $of) { ... on Topic { relatedTopics { publicationCount topic { slug } } } } }
        """;

    private readonly Random _random = new(1);

    /// <summary>Asks all.</summary>
    public async Task<IReadOnlyList<Row>> RunAsync()
    {
        var people = await corpus.ReadAsync(context =>
            context
                .Researchers.Where(r => r.CoauthorCount > 0)
                .OrderBy(r => r.Id)
                .Select(r => r.Id)
                .ToArrayAsync()
        );
        var topics = await corpus.ReadAsync(context =>
            context.Topics.OrderBy(t => t.Id).Select(t => t.Id).ToArrayAsync()
        );
        object where = new { year = new { gte = 2015 } };
        var pairs = await ConnectedAsync(people);
        var ones = Enumerable.Range(0, count).Select(_ => One(people)).ToList();
        return
        [
            await TimeAsync(
                "a path between two connected researchers, with 3 papers a link",
                PathQuery,
                pairs
            ),
            await TimeAsync(
                "the same, of publications since 2015",
                PathQuery,
                pairs
                    .Take(count / 5)
                    .Select(p =>
                        (object)
                            new
                            {
                                p.from,
                                p.to,
                                where,
                            }
                    )
            ),
            await TimeAsync("10 shortest paths", PathsQuery, pairs),
            await TimeAsync("a network of 200 nodes", NetworkQuery, ones),
            await TimeAsync("10 suggestions with reasons", SuggestionQuery, ones),
            await TimeAsync(
                "10 related topics",
                TopicQuery,
                topics.Select(key => (object)new { of = Id(nameof(Topic), key) })
            ),
        ];
    }

    public static string Id(string type, long key) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"{type}:{EntityKey.ToText(key)}"));

    private async Task<List<(string from, string to)>> ConnectedAsync(long[] people)
    {
        var pairs = new List<(string from, string to)>();
        while (pairs.Count < count)
        {
            var pair = (from: Of(people), to: Of(people));
            var data = await corpus.AskAsync(PathQuery, new { pair.from, pair.to });
            if (data.GetProperty("collaborationPath").ValueKind != JsonValueKind.Null)
            {
                pairs.Add(pair);
            }
        }

        return pairs;
    }

    private Task<Row> TimeAsync(
        string what,
        string query,
        IEnumerable<(string from, string to)> pairs
    ) => TimeAsync(what, query, pairs.Select(pair => (object)new { pair.from, pair.to }));

    private async Task<Row> TimeAsync(string what, string query, IEnumerable<object> variables)
    {
        var asked = variables.ToList();
        _ = await corpus.AskAsync(query, asked[0]);
        var (times, before) = (new List<TimeSpan>(), Environment.CpuUsage.TotalTime);
        var refused = 0;
        foreach (var values in asked)
        {
            var (time, isRefused) = await corpus.TimeAsync(query, values);
            times.Add(time);
            refused += isRefused ? 1 : 0;
        }

        return new Row(
            refused == 0 ? what : $"{what}; {refused} refused (SG0403)",
            times,
            Environment.CpuUsage.TotalTime - before
        );
    }

    private object One(long[] people) => new { of = Of(people) };

    private string Of(long[] people) => Id(nameof(Researcher), people[_random.Next(people.Length)]);
}
