using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Resolution.Near;

/// <summary>Decides who is who and what is what only where sources that come in can change it; elsewhere all stays as it is.</summary>
/// <remarks>
/// What it decides is what <see cref="Resolver"/> decides of the whole. It needs a corpus that tells how rare names are: in a smaller one
/// everybody may hang together, and little is won.
/// </remarks>
public sealed class NearResolver
{
    // From here on the whole is not much dearer.
    private const int ShareMax = 4;

    private readonly Corpus _corpus;
    private readonly WorkPartition _works;
    private readonly NameLandscape _names;
    private readonly NameRarity _rarity;
    private readonly WorkChanges _changes;
    private readonly Reach _reach;
    private readonly HashSet<int> _added;
    private JoinedPart? _part;

    private NearResolver(Corpus corpus, HashSet<string> added, int namesMin)
    {
        _corpus = corpus;
        corpus.OutlineNames();
        var works = Task.Run(() => WorkMatching.Match(corpus));
        _names = new NameLandscape(corpus);
        _works = works.GetAwaiter().GetResult();
        _rarity = new NameRarity(_names.Names.Names, namesMin);
        _added =
        [
            .. Enumerable
                .Range(0, corpus.Sources.Count)
                .Where(source => added.Contains(corpus.Sources[source].Sha256)),
        ];
        _changes = WorkChanges.Of(corpus, _works, _added.Contains);
        _reach = new Reach(_names, _works);
        // Works of one title are told apart by all of them.
        _reach.Works.UnionWith(_changes.Near);
        foreach (var work in _changes.Changed)
        {
            _ = _reach.AddNamed(work);
        }
    }

    /// <summary>Works that have other listings than before, or are one for another reason; by number.</summary>
    public IReadOnlySet<int> ChangedWorks => _changes.Changed;

    /// <summary>Everybody whom the change reaches, after <see cref="Join"/>.</summary>
    public IReadOnlyList<NearPerson> People => _part?.People ?? [];

    /// <summary>Looks at a graph and at what comes into it.</summary>
    /// <param name="kept">Sources that are there. Of works, what identifies them and their authors is enough.</param>
    /// <param name="added">Sources that come in, none of which is there and none of which tells of a person by itself.</param>
    /// <param name="namesMin">Full names from which on a corpus tells how rare names are; null for the usual number.</param>
    /// <returns>Null where all may be touched.</returns>
    public static NearResolver? Of(
        IReadOnlyCollection<SourceDocument> kept,
        IReadOnlyCollection<SourceDocument> added,
        int? namesMin
    )
    {
        var corpus = new Corpus([.. kept, .. added]);
        var near = new NearResolver(
            corpus,
            added.Select(document => document.Sha256).ToHashSet(StringComparer.Ordinal),
            namesMin ?? NameRarity.NamesMin
        );
        return NameChanges.Reach(
            near._names,
            near._works,
            near._reach,
            near._added.Contains,
            namesMin
        )
            ? near
            : null;
    }

    /// <summary>Decides who is who among those who are reached.</summary>
    /// <returns>Whether it can be told without the others.</returns>
    public bool Join()
    {
        _reach.Close();
        if (_reach.Works.Count > Math.Max(200, _works.Works.Count / ShareMax))
        {
            return false;
        }

        _part = JoinedPart.Of(_corpus, _works, _names, _rarity, _reach);
        return _part is not null;
    }

    /// <summary>Reaches all who are named on some works.</summary>
    /// <returns>Whether somebody was not reached before; <see cref="Join"/> tells more then.</returns>
    public bool Reach(IEnumerable<int> works)
    {
        var isNew = false;
        foreach (var work in works)
        {
            isNew |= _reach.AddNamed(work);
        }

        return isNew;
    }

    /// <summary>Listings of works.</summary>
    public IReadOnlyList<RecordRef> ListingsOf(IEnumerable<int> works) =>
        [
            .. works
                .SelectMany(work => _works.Works[work])
                .Select(listing => new RecordRef
                {
                    Sha256 = _corpus.Sources[listing.Source].Sha256,
                    Work = listing.Index,
                }),
        ];

    /// <summary>Tells of everybody who is reached, and of some works.</summary>
    /// <param name="works">Works on which only those who are reached are named.</param>
    /// <param name="told">By hash, whole: the sources of these works.</param>
    /// <returns>Null where a work is of another venue now than it was.</returns>
    public ResolvedGraph? Assemble(
        IReadOnlySet<int> works,
        IReadOnlyDictionary<string, SourceDocument> told
    ) =>
        _part is null || HasOtherVenue(told)
            ? null
            : _part.Assemble(
                told,
                _rarity,
                [
                    .. works.Select(work =>
                        (
                            _corpus.Sources[_works.Works[work][0].Source].Sha256,
                            _works.Works[work][0].Index
                        )
                    ),
                ]
            );

    // A venue is named as the works name it that are of it.
    private bool HasOtherVenue(IReadOnlyDictionary<string, SourceDocument> told)
    {
        var corpus = _corpus.Telling(told);
        string? VenueOf(IEnumerable<int> listings) =>
            new WorkFacts(corpus, [.. listings.Select(listing => corpus.Listings[listing])]).Text(
                record => record.Venue
            );
        return _changes
            .Before.Where(listings => _changes.Changed.Contains(_works.WorkOfListing[listings[0]]))
            .Any(listings =>
                VenueOf(listings) is { } venue
                && listings
                    .Select(listing => _works.WorkOfListing[listing])
                    .Distinct()
                    .Any(work => VenueOf(_works.Works[work].Select(listing => listing.Id)) != venue)
            );
    }
}
