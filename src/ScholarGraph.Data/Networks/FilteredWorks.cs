using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Networks;

/// <summary>The publications that pass a filter, of those people that were asked for, with all their authors.</summary>
internal sealed class FilteredWorks(
    ScholarContext context,
    Expression<Func<Publication, bool>> filter,
    int rowsMax,
    CancellationToken cancellationToken
)
{
    private const int KeysAtOnceMax = 1_000;

    private readonly Dictionary<long, List<long>> _worksOf = [];
    private readonly Dictionary<long, List<long>> _authorsOf = [];
    private int _rows;

    /// <summary>Reads what some people wrote; of those that were read before nothing.</summary>
    /// <exception cref="NetworkException">It is too much.</exception>
    public async Task LoadAsync(IEnumerable<long> people)
    {
        List<long> missing = [.. people.Where(key => !_worksOf.ContainsKey(key))];
        var works = new HashSet<long>();
        foreach (var keys in Chunks(missing))
        {
            keys.ForEach(key => _worksOf.Add(key, []));
            var rows =
                from own in context.Authorships
                where
                    keys.Contains(own.ResearcherId)
                    && own.Rank <= CoauthorshipPlanner.PairedAuthorsMax
                join work in context.Publications.Where(filter) on own.PublicationId equals work.Id
                select new { own.ResearcherId, own.PublicationId };
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                Count();
                _worksOf[row.ResearcherId].Add(row.PublicationId);
                _ = works.Add(row.PublicationId);
            }
        }

        foreach (var keys in Chunks([.. works.Where(key => !_authorsOf.ContainsKey(key))]))
        {
            keys.ForEach(key => _authorsOf.Add(key, []));
            var rows = context
                .Authorships.Where(a =>
                    keys.Contains(a.PublicationId) && a.Rank <= CoauthorshipPlanner.PairedAuthorsMax
                )
                .Select(a => new { a.PublicationId, a.ResearcherId });
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                Count();
                _authorsOf[row.PublicationId].Add(row.ResearcherId);
            }
        }
    }

    /// <summary>All authors of what some people wrote, each at least once, those people among them.</summary>
    public IEnumerable<long> Authors(IEnumerable<long> people) =>
        people.SelectMany(key => _worksOf[key]).Distinct().SelectMany(work => _authorsOf[work]);

    /// <summary>With whom somebody has how many works.</summary>
    public IReadOnlyDictionary<long, int> Weights(long person)
    {
        var weights = new Dictionary<long, int>();
        foreach (var other in _worksOf[person].SelectMany(work => _authorsOf[work]))
        {
            weights[other] = weights.GetValueOrDefault(other) + 1;
        }

        _ = weights.Remove(person);
        return weights;
    }

    private static IEnumerable<List<long>> Chunks(IEnumerable<long> keys) =>
        keys.Chunk(KeysAtOnceMax).Select(chunk => chunk.ToList());

    private void Count()
    {
        if (++_rows > rowsMax)
        {
            throw new NetworkException(
                NetworkCodes.TooWide,
                $"The search has come to more than {rowsMax:N0} authorships without an end; a narrower filter, fewer hops or a larger minWeight help."
            );
        }
    }
}
