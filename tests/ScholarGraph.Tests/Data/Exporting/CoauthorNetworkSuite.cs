using System.Linq.Expressions;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Data.Exporting;

/// <summary>The network as exports read it.</summary>
public abstract class CoauthorNetworkSuite(TestDatabase database)
{
    private readonly WorksData data = new(seed: 7, works: 80);

    [SkippableFact]
    public async Task The_whole_network_is_every_researcher_and_each_kept_pair_once()
    {
        await using var graph = await FilledAsync();

        var (members, links, count) = await ReadAsync(graph, null);

        Assert.Equal(
            data.Researchers.OrderBy(r => r.Id).Select(r => (r.Id, r.Name, r.Slug)),
            members.Select(member => (member.Id, member.Name, member.Slug))
        );
        Assert.Equal(Links(data.Publications), links);
        Assert.Equal(members.Count + links.Count, count);
    }

    [SkippableFact]
    public async Task A_network_of_all_publications_is_the_kept_one()
    {
        await using var graph = await FilledAsync();

        var (_, links, count) = await ReadAsync(graph, p => p.Title != "");

        Assert.Equal(Links(data.Publications), links);
        Assert.Equal(
            data.Researchers.Count(r => data.Publications.Any(p => Wrote(r, p))) + links.Count,
            count
        );
    }

    [SkippableFact]
    public async Task A_network_of_some_publications_has_their_authors_and_counts_them_alone()
    {
        await using var graph = await FilledAsync();
        var some = data.Publications.Where(p => p.Year == 2016 || p.Type is null).ToList();

        var (members, links, count) = await ReadAsync(graph, p => p.Year == 2016 || p.Type == null);

        Assert.Equal(
            data.Researchers.Where(r => some.Exists(p => Wrote(r, p))).Select(r => r.Id).Order(),
            members.Select(member => member.Id)
        );
        Assert.Equal(Links(some), links);
        Assert.Equal(members.Count + links.Count, count);
    }

    [SkippableFact]
    public async Task Authors_beyond_the_last_that_is_paired_are_joined_with_nobody()
    {
        await using var graph = await FilledAsync();
        var crowd = Crowd(1_003);
        await graph.ReadAsync(db =>
        {
            db.Add(crowd);
            return db.SaveChangesAsync();
        });

        await using var snapshot = await graph.OpenAsync();
        var count = await snapshot.Network(p => p.Slug == "crowd").CountAsync(default);

        Assert.Equal(1_003 + (1_000 * 999 / 2), count);
    }

    private async Task<TestGraph> FilledAsync()
    {
        var graph = await database.WithAsync();
        await graph.ReadAsync(db =>
        {
            db.AddRange(data.All);
            return db.SaveChangesAsync();
        });
        return graph;
    }

    private static async Task<(
        List<NetworkMember> Members,
        List<NetworkLink> Links,
        long Count
    )> ReadAsync(TestGraph graph, Expression<Func<Publication, bool>>? where)
    {
        await using var snapshot = await graph.OpenAsync();
        var network = snapshot.Network(where);
        var count = await network.CountAsync(default);
        return (
            await network.ReadMembersAsync().ToListAsync(),
            await network.ReadLinksAsync().ToListAsync(),
            count
        );
    }

    private static IEnumerable<NetworkLink> Links(IEnumerable<Publication> works) =>
        from work in works
        from a in work.Authorships
        from b in work.Authorships
        where a.Researcher.Id < b.Researcher.Id
        group work.Year by (A: a.Researcher.Id, B: b.Researcher.Id) into pair
        orderby pair.Key.A, pair.Key.B
        select new NetworkLink(pair.Key.A, pair.Key.B, pair.Count(), pair.Min(), pair.Max());

    private static bool Wrote(Researcher researcher, Publication work) =>
        work.Authorships.Exists(a => a.Researcher == researcher);

    private static Publication Crowd(int authors)
    {
        var crowd = new Publication
        {
            Id = 1_000_000,
            Slug = "crowd",
            Title = "Crowd",
            TitleFolded = "crowd",
        };
        crowd.Authorships.AddRange(
            Enumerable
                .Range(1, authors)
                .Select(rank => new Authorship
                {
                    Id = 1_000_000 + rank,
                    CreditedName = $"P{rank}",
                    CreditedNameFolded = $"p{rank}",
                    Rank = rank,
                    Researcher = new Researcher
                    {
                        Id = 1_000_000 + rank,
                        Slug = $"p{rank}",
                        Name = $"P{rank}",
                        NameFolded = $"p{rank}",
                    },
                })
        );
        return crowd;
    }
}
