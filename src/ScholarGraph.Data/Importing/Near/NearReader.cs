using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Finds the people whom decisions are about with all their works, and everybody who is named beside them.</summary>
/// <param name="rows">The kept graph.</param>
/// <param name="documents">Its sources.</param>
internal sealed class NearReader(IKeptRows rows, KeptDocuments documents)
{
    private readonly Dictionary<(string Sha256, int Work), long> _works = [];
    private readonly Dictionary<(string Sha256, int? Work, int? Author), long> _people = [];

    /// <returns>Null where the rows do not fit the sources: only the whole graph can tell then.</returns>
    public async Task<NearGraph?> ReadAsync(
        IReadOnlyList<CuratorDecision> decisions,
        GraphStatistics statistics,
        CancellationToken token
    )
    {
        var decided = await DecidedMentions.ReadAsync(rows, new AnchoredNames(decisions), token);
        if (
            await ReadListingsAsync(decided, token) is not { } listings
            || await ReadMentionsAsync(decided, token) is not { } mentions
        )
        {
            return null;
        }

        return new NearGraph
        {
            Kept = await new NearRows(rows).ReadAsync(
                decided.People,
                listings,
                mentions,
                statistics,
                token
            ),
            Documents = documents.All.ToDictionary(
                document => document.Sha256,
                StringComparer.Ordinal
            ),
            Settled = new SettledIdentities { Works = _works, People = _people },
            People = decided.People,
            Works = listings.Select(row => row.PublicationId).ToHashSet(),
        };
    }

    // All listings of every work that someone decided about stands on.
    private async Task<List<PublicationListing>?> ReadListingsAsync(
        DecidedMentions decided,
        CancellationToken token
    )
    {
        var asked = new HashSet<long>();
        var found = 0;
        foreach (
            var document in await documents.ReadAsync(
                decided.Rows.Values.Select(row => row.SourceId),
                token
            )
        )
        {
            found += Find(document, decided, asked);
        }

        var some = await rows.WithAsync<PublicationListing>(row => row.Id, asked, token);
        var listings = await rows.WithAsync<PublicationListing>(
            row => row.PublicationId,
            [.. some.Select(row => row.PublicationId).Distinct()],
            token
        );
        if (found != decided.Rows.Count || some.Count != asked.Count)
        {
            return null;
        }

        var workOf = listings.ToDictionary(row => row.Id, row => row.PublicationId);
        foreach (
            var document in await documents.ReadAsync(listings.Select(row => row.SourceId), token)
        )
        {
            for (var work = 0; work < document.Works.Count; work++)
            {
                if (
                    workOf.TryGetValue(
                        WorksPlanner.ListingKey(document.Sha256, work),
                        out var publication
                    )
                )
                {
                    _works.Add((document.Sha256, work), publication);
                }
            }
        }

        return _works.Count == listings.Count ? listings : null;
    }

    /// <returns>How many of the decided mentions stand in the source.</returns>
    private static int Find(
        SourceDocument document,
        DecidedMentions decided,
        HashSet<long> listings
    )
    {
        var found = 0;
        bool IsDecided((string Sha256, int? Work, int? Author) place) =>
            decided.Rows.ContainsKey(MentionRows.KeyOf(place.Sha256, place.Work, place.Author));
        var people = PlacesOf.People(document).Where(IsDecided).ToList();
        found += people.Count;
        var owns = people.Exists(place => place.Author is null);
        for (var work = 0; work < document.Works.Count; work++)
        {
            var here =
                PlacesOf.Authors(document, work).Count(IsDecided)
                + PlacesOf.OwnerOn(document, work).Count(IsDecided);
            found += here;
            if (owns || here > 0)
            {
                _ = listings.Add(WorksPlanner.ListingKey(document.Sha256, work));
            }
        }

        return found;
    }

    // Everybody who is named on these works, and whom their sources tell of.
    private async Task<List<ResearcherMention>?> ReadMentionsAsync(
        DecidedMentions decided,
        CancellationToken token
    )
    {
        var named = documents.All.SelectMany(PlacesOf.People).ToHashSet();
        var perhaps = new HashSet<(string Sha256, int? Work, int? Author)>();
        foreach (var document in documents.All)
        {
            for (var work = 0; work < document.Works.Count; work++)
            {
                if (_works.ContainsKey((document.Sha256, work)))
                {
                    named.UnionWith(PlacesOf.Authors(document, work));
                    perhaps.UnionWith(PlacesOf.OwnerOn(document, work));
                }
            }
        }

        var placeOf = named
            .Concat(perhaps)
            .ToDictionary(place => MentionRows.KeyOf(place.Sha256, place.Work, place.Author));
        var read = await rows.WithAsync<ResearcherMention>(
            row => row.Id,
            [.. placeOf.Keys.Where(key => !decided.Rows.ContainsKey(key))],
            token
        );
        read.AddRange(decided.Rows.Values);
        foreach (var row in read)
        {
            _people[placeOf[row.Id]] = row.OriginId;
        }

        return named.All(_people.ContainsKey) ? read : null;
    }
}
