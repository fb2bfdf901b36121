using ScholarGraph.Data.Importing.Planning;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Everywhere the people are named whom decisions are about, and who has a part of them.</summary>
internal sealed class DecidedMentions
{
    private readonly Dictionary<long, ResearcherMention> _rows = [];
    private readonly HashSet<long> _origins = [];
    private readonly HashSet<long> _people = [];

    private DecidedMentions() { }

    /// <summary>By key.</summary>
    public IReadOnlyDictionary<long, ResearcherMention> Rows => _rows;

    /// <summary>Keys of researchers.</summary>
    public IReadOnlySet<long> People => _people;

    /// <param name="rows">The kept graph.</param>
    /// <param name="anchors">Names that decisions point at.</param>
    /// <param name="token">Ends the reading.</param>
    public static async Task<DecidedMentions> ReadAsync(
        IKeptRows rows,
        AnchoredNames anchors,
        CancellationToken token
    )
    {
        var found = new DecidedMentions();
        var sources = anchors.Sources.ToDictionary(SourcePlanner.KeyOf);
        var named = await rows.WithAsync<ResearcherMention>(
            row => row.SourceId,
            sources.Keys,
            token
        );
        found.Add(
            named.AsParallel().Where(row => anchors.Contains(sources[row.SourceId], row.Name))
        );
        var (origins, people) = (new HashSet<long>(), new HashSet<long>());
        while (origins.Count < found._origins.Count || people.Count < found._people.Count)
        {
            long[] newOrigins = [.. found._origins.Except(origins)];
            long[] newPeople = [.. found._people.Except(people)];
            origins.UnionWith(newOrigins);
            people.UnionWith(newPeople);
            found.Add(
                await rows.WithAsync<ResearcherMention>(row => row.OriginId, newOrigins, token)
            );
            found.Add(
                await rows.WithAsync<ResearcherMention>(row => row.ResearcherId, newPeople, token)
            );
        }

        return found;
    }

    private void Add(IEnumerable<ResearcherMention> rows)
    {
        foreach (var row in rows)
        {
            _rows[row.Id] = row;
            _ = _origins.Add(row.OriginId);
            _people.UnionWith(row.ResearcherId is { } key ? [key] : []);
        }
    }
}
