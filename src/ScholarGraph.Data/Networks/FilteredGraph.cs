using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Networks;

/// <summary>
/// The graph whose links are made by some publications only, as far as it is needed to find the shortest paths between two
/// people: it is read layer by layer from both ends until they meet.
/// </summary>
internal sealed class FilteredGraph
{
    // Beyond, a filter says so little that the answer would take seconds.
    private const int LinksMax = 1_000_000;
    private const int KeysAtOnceMax = 1_000;

    private readonly ScholarContext _context;
    private readonly Expression<Func<Publication, bool>> _where;
    private readonly int _weightMin;
    private readonly Dictionary<(long, long), LinkFacts> _links = [];

    private FilteredGraph(
        ScholarContext context,
        Expression<Func<Publication, bool>> where,
        int weightMin
    ) => (_context, _where, _weightMin) = (context, where, weightMin);

    /// <exception cref="NetworkException">The search goes too far.</exception>
    public static async Task<CoauthorGraph> ReadAsync(
        ScholarContext context,
        PathQuestion question,
        long from,
        long to,
        CancellationToken cancellationToken
    )
    {
        var graph = new FilteredGraph(context, question.Where!, question.WeightMin);
        var (ahead, other) = (new Reached(from), new Reached(to));
        for (
            var hops = 0;
            hops < question.HopsMax
                && !ahead.Frontier.Exists(other.All.Contains)
                && ahead.Frontier.Count > 0
                && other.Frontier.Count > 0;
            hops++
        )
        {
            (ahead, other) =
                ahead.Frontier.Count <= other.Frontier.Count ? (ahead, other) : (other, ahead);
            ahead.Advance(await graph.ReadAsync(ahead.Frontier, cancellationToken));
        }

        return graph.Build([.. ahead.All, .. other.All], cancellationToken);
    }

    // The others that some people have written with.
    private async Task<List<long>> ReadAsync(List<long> people, CancellationToken cancellationToken)
    {
        var found = new List<long>();
        foreach (var keys in people.Chunk(KeysAtOnceMax).Select(chunk => chunk.ToList()))
        {
            var joint =
                from a in _context.Authorships
                where
                    keys.Contains(a.ResearcherId) && a.Rank <= CoauthorshipPlanner.PairedAuthorsMax
                join p in _context.Publications.Where(_where) on a.PublicationId equals p.Id
                join b in _context.Authorships on p.Id equals b.PublicationId
                where
                    b.ResearcherId != a.ResearcherId
                    && b.Rank <= CoauthorshipPlanner.PairedAuthorsMax
                group p by new { A = a.ResearcherId, B = b.ResearcherId } into works
                where works.Count() >= _weightMin
                select new
                {
                    works.Key.A,
                    works.Key.B,
                    Weight = works.Count(),
                };
            await foreach (
                var link in joint.AsAsyncEnumerable().WithCancellation(cancellationToken)
            )
            {
                _links[(Math.Min(link.A, link.B), Math.Max(link.A, link.B))] = new LinkFacts(
                    link.Weight,
                    null,
                    null
                );
                found.Add(link.B);
            }

            if (_links.Count > LinksMax)
            {
                throw new NetworkException(
                    NetworkCodes.TooWide,
                    $"The search has come to more than {LinksMax:N0} links without an end; a narrower filter, fewer hops or a larger minWeight help."
                );
            }
        }

        return found;
    }

    private CoauthorGraph Build(IEnumerable<long> people, CancellationToken cancellationToken)
    {
        var builder = new CoauthorGraphBuilder(
            [
                .. people
                    .Concat(_links.Keys.SelectMany(pair => new[] { pair.Item1, pair.Item2 }))
                    .Distinct(),
            ],
            ResearcherIdOrder.Of
        );
        var part = builder.NewPart();
        foreach (var ((a, b), facts) in _links)
        {
            part.Add(new PairLink(a, b, facts));
        }

        return builder.Build(cancellationToken);
    }

    private sealed class Reached(long start)
    {
        public HashSet<long> All { get; } = [start];

        public List<long> Frontier { get; private set; } = [start];

        public void Advance(List<long> neighbours) => Frontier = [.. neighbours.Where(All.Add)];
    }
}
