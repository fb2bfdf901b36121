namespace ScholarGraph.Domain.Resolution.Near;

/// <summary>Which works are others since sources came in: by their listings, or by why these are one.</summary>
internal sealed class WorkChanges
{
    private WorkChanges(
        HashSet<int> near,
        HashSet<int> changed,
        IReadOnlyList<IReadOnlyList<int>> before
    ) => (Near, Changed, Before) = (near, changed, before);

    /// <summary>Works, by number, that hang together with what came in by titles or identifiers.</summary>
    public HashSet<int> Near { get; }

    /// <summary>Those of them that are others.</summary>
    public HashSet<int> Changed { get; }

    /// <summary>Listings, by their number, of each work as it was that hangs together with what came in.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Before { get; }

    /// <param name="corpus">With what came in.</param>
    /// <param name="works">Its works.</param>
    /// <param name="isNew">Whether a source, by its number, came in.</param>
    public static WorkChanges Of(Corpus corpus, WorkPartition works, Func<int, bool> isNew)
    {
        // Titles and identifiers are all that works are matched by.
        var near = NearListings(corpus, isNew);
        var old = near.Where(listing => !isNew(listing.Source)).ToList();
        var before = WorkMatching.Match(corpus.Only(old));
        var was = before
            .Works.Select(
                (listings, work) =>
                    (Listings: listings.Select(listing => old[listing.Id].Id).ToList(), Work: work)
            )
            .ToList();
        var reasonsBefore = Reasons(before);
        var known = was.Select(work => Signature(work.Listings, reasonsBefore[work.Work]))
            .ToHashSet(StringComparer.Ordinal);
        var reasons = Reasons(works);
        var now = near.Select(listing => works.WorkOfListing[listing.Id]).ToHashSet();
        return new WorkChanges(
            now,
            [
                .. now.Where(work =>
                    !known.Contains(
                        Signature(works.Works[work].Select(listing => listing.Id), reasons[work])
                    )
                ),
            ],
            [.. was.Select(work => work.Listings)]
        );
    }

    private static List<Listing> NearListings(Corpus corpus, Func<int, bool> isNew)
    {
        var isNear = new bool[corpus.Listings.Count];
        var titles = new HashSet<string>(StringComparer.Ordinal);
        var identifiers = new HashSet<Records.IdentifierRecord>();
        for (var isGrowing = true; isGrowing; )
        {
            isGrowing = false;
            foreach (var listing in corpus.Listings)
            {
                if (
                    isNear[listing.Id]
                    || (
                        !isNew(listing.Source)
                        && !titles.Contains(listing.TitleKey)
                        && !listing.Record.Identifiers.Any(identifiers.Contains)
                    )
                )
                {
                    continue;
                }

                isNear[listing.Id] = true;
                isGrowing |= titles.Add(listing.TitleKey);
                foreach (var id in listing.Record.Identifiers)
                {
                    isGrowing |= identifiers.Add(id);
                }
            }
        }

        return [.. corpus.Listings.Where(listing => isNear[listing.Id])];
    }

    private static ILookup<int, string> Reasons(WorkPartition works) =>
        works.Decisions.ToLookup(
            draft => works.WorkOfListing[draft.Item],
            draft => $"{draft.Rule}\t{draft.Evidence}\t{draft.Locators}"
        );

    private static string Signature(IEnumerable<int> listings, IEnumerable<string> reasons) =>
        string.Join(' ', listings)
        + "\n"
        + string.Join('\n', reasons.Order(StringComparer.Ordinal));
}
