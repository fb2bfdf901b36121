using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain.Resolution.Near;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Finds whom an import reaches, by who they were.</summary>
internal sealed class NearImportReach(IKeptRows rows)
{
    private const int RoundsMax = 6;

    private readonly Dictionary<long, ResearcherMention> _mentions = [];
    private readonly HashSet<long> _asked = [];

    /// <summary>Where those who are reached were named before.</summary>
    public IReadOnlyCollection<ResearcherMention> Mentions => _mentions.Values;

    /// <returns>The works that may be written otherwise, by the resolver's number; null where all may be reached.</returns>
    public async Task<IReadOnlySet<int>?> ReachAsync(NearResolver resolver, CancellationToken token)
    {
        for (var round = 0; round < RoundsMax; round++)
        {
            if (!resolver.Join())
            {
                return null;
            }

            await ReadMentionsAsync(resolver.People, token);
            var others = Others(resolver.People);
            var works = resolver.ChangedWorks.ToHashSet();
            works.UnionWith(others.SelectMany(person => person.Works));
            if (!resolver.Reach(works))
            {
                return await AreWholeAsync(others, token) ? works : null;
            }
        }

        return null;
    }

    /// <summary>Sources of which all has to be known: those of the works, and of whoever is told of by themselves.</summary>
    public static HashSet<string> SourcesToldWhole(NearResolver resolver, IEnumerable<int> works) =>
        resolver
            .ListingsOf(works)
            .Select(listing => listing.Sha256)
            .Concat(
                resolver
                    .People.SelectMany(person => person.Mentions)
                    .Where(mention => mention.Work is null)
                    .Select(mention => mention.Sha256)
            )
            .ToHashSet(StringComparer.Ordinal);

    private async Task ReadMentionsAsync(IEnumerable<NearPerson> people, CancellationToken token)
    {
        long[] asked =
        [
            .. people
                .AsParallel()
                .SelectMany(person => person.Mentions.Select(MentionRows.KeyOf))
                .AsEnumerable()
                .Where(_asked.Add),
        ];
        foreach (var row in await rows.WithAsync<ResearcherMention>(row => row.Id, asked, token))
        {
            _mentions.Add(row.Id, row);
        }
    }

    // Those who are not simply who they were, perhaps on more works.
    private List<NearPerson> Others(IReadOnlyList<NearPerson> people)
    {
        var origins = people.Select(person => OriginsOf(person).Distinct().ToList()).ToList();
        var shared = origins.SelectMany(keys => keys).CountBy(key => key).ToDictionary();
        return
        [
            .. people.Where(
                (_, at) => origins[at].Count > 1 || origins[at].Exists(key => shared[key] > 1)
            ),
        ];
    }

    private IEnumerable<long> OriginsOf(NearPerson person) =>
        person
            .Mentions.Select(mention => _mentions.GetValueOrDefault(MentionRows.KeyOf(mention)))
            .OfType<ResearcherMention>()
            .Select(row => row.OriginId);

    // Nobody else may have been one with them.
    private async Task<bool> AreWholeAsync(List<NearPerson> people, CancellationToken token)
    {
        var origins = people.SelectMany(OriginsOf).ToHashSet();
        var all = await rows.WithAsync<ResearcherMention>(row => row.OriginId, origins, token);
        return all.TrueForAll(row => _mentions.ContainsKey(row.Id));
    }
}
