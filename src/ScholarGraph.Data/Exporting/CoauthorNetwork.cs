using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;

namespace ScholarGraph.Data.Exporting;

/// <summary>Who wrote with whom: the kept edges, or those that some publications alone make. Read row by row, in the order of keys.</summary>
public sealed class CoauthorNetwork
{
    private readonly ScholarContext _context;
    private readonly IQueryable<Publication>? _works;

    internal CoauthorNetwork(ScholarContext context, Expression<Func<Publication, bool>>? where) =>
        (_context, _works) = (context, where is null ? null : context.Publications.Where(where));

    /// <summary>Members and links together.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<long> CountAsync(CancellationToken cancellationToken) =>
        await Members().LongCountAsync(cancellationToken)
        + await (
            _works is null
                ? KeptLinks().LongCountAsync(cancellationToken)
                : CountedLinks(_works).LongCountAsync(cancellationToken)
        );

    /// <summary>The researchers.</summary>
    public IAsyncEnumerable<NetworkMember> ReadMembersAsync() =>
        Members()
            .OrderBy(r => r.Id)
            .Select(r => new NetworkMember(r.Id, r.Name, r.Slug, r.Orcid))
            .AsAsyncEnumerable();

    /// <summary>The pairs, each once.</summary>
    public IAsyncEnumerable<NetworkLink> ReadLinksAsync() =>
        _works is null
            ? KeptLinks()
                .OrderBy(c => c.ResearcherAId)
                .ThenBy(c => c.ResearcherBId)
                .Select(c => new NetworkLink(
                    c.ResearcherAId,
                    c.ResearcherBId,
                    c.Weight,
                    c.FirstYear,
                    c.LastYear
                ))
                .AsAsyncEnumerable()
            : ReadCountedLinksAsync(_works);

    private IQueryable<Researcher> Members() =>
        _works is null
            ? _context.Researchers
            : _context.Researchers.Where(r =>
                r.Authorships.Any(a => _works.Any(p => p.Id == a.PublicationId))
            );

    private IQueryable<Coauthorship> KeptLinks() => _context.Coauthorships.Where(c => c.IsForward);

    // Authors beyond the last that is paired are joined with nobody, as in the kept edges.
    private IQueryable<CountedLink> CountedLinks(IQueryable<Publication> works) =>
        from work in works
        join a in _context.Authorships on work.Id equals a.PublicationId
        join b in _context.Authorships on work.Id equals b.PublicationId
        where
            a.ResearcherId < b.ResearcherId
            && a.Rank <= CoauthorshipPlanner.PairedAuthorsMax
            && b.Rank <= CoauthorshipPlanner.PairedAuthorsMax
        group work.Year by new { A = a.ResearcherId, B = b.ResearcherId } into pair
        select new CountedLink
        {
            A = pair.Key.A,
            B = pair.Key.B,
            Weight = pair.Count(),
            FirstYear = pair.Min(),
            LastYear = pair.Max(),
        };

    private async IAsyncEnumerable<NetworkLink> ReadCountedLinksAsync(IQueryable<Publication> works)
    {
        await foreach (
            var link in CountedLinks(works).OrderBy(l => l.A).ThenBy(l => l.B).AsAsyncEnumerable()
        )
        {
            yield return new NetworkLink(
                link.A,
                link.B,
                link.Weight,
                link.FirstYear,
                link.LastYear
            );
        }
    }

    private sealed class CountedLink
    {
        public long A { get; init; }

        public long B { get; init; }

        public int Weight { get; init; }

        public int? FirstYear { get; init; }

        public int? LastYear { get; init; }
    }
}
