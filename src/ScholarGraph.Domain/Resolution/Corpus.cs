using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>The sources in one order, whatever order they came in, each once.</summary>
internal sealed class Corpus
{
    private readonly Dictionary<string, PersonName> _names = new(StringComparer.Ordinal);

    /// <param name="sources">In any order.</param>
    /// <param name="isLookedAt">Which listings count, by source and place; null for all.</param>
    public Corpus(
        IReadOnlyCollection<SourceDocument> sources,
        Func<(string Sha256, int Work), bool>? isLookedAt = null
    )
    {
        Sources =
        [
            .. sources
                .OrderBy(source => source.Sha256, CodePointOrder.Instance)
                .ThenBy(source => source.Name, CodePointOrder.Instance)
                .ThenBy(source => source.Institution, CodePointOrder.Instance)
                .DistinctBy(source => source.Sha256),
        ];
        var titles = isLookedAt is null ? TitleKeys() : null;
        if (isLookedAt is null)
        {
            ParseAll();
        }

        Owners =
        [
            .. Sources.Select(source => source.Owner is { } owner ? Parse(owner.Name) : null),
        ];
        var listings = new List<Listing>();
        for (var s = 0; s < Sources.Count; s++)
        {
            for (var w = 0; w < Sources[s].Works.Count; w++)
            {
                if (isLookedAt?.Invoke((Sources[s].Sha256, w)) == false)
                {
                    continue;
                }

                var record = Sources[s].Works[w];
                var names = record.Authors.Select(Parse).ToList();
                var title = titles is null ? TitleKey.Of(record.Title) : titles[s][w];
                listings.Add(new Listing(listings.Count, s, w, record, title, names));
            }
        }

        Listings = listings;
    }

    private Corpus(Corpus whole, IReadOnlyList<SourceDocument> sources, List<Listing> listings) =>
        (Sources, Owners, Listings) = (sources, whole.Owners, listings);

    /// <summary>By hash.</summary>
    public IReadOnlyList<SourceDocument> Sources { get; }

    /// <summary>The owner's name of each source; null without one.</summary>
    public IReadOnlyList<PersonName?> Owners { get; }

    /// <summary>By source and place.</summary>
    public IReadOnlyList<Listing> Listings { get; }

    /// <summary>Some of the listings, in the same order.</summary>
    /// <param name="listings">In the order of the corpus.</param>
    public Corpus Only(IEnumerable<Listing> listings) =>
        new(this, Sources, [.. listings.Select((listing, id) => listing with { Id = id })]);

    /// <summary>The same, with all that some sources say.</summary>
    /// <param name="told">Sources by hash that may say more than is known here, in the same places.</param>
    public Corpus Telling(IReadOnlyDictionary<string, SourceDocument> told)
    {
        SourceDocument[] sources =
        [
            .. Sources.Select(source => told.GetValueOrDefault(source.Sha256, source)),
        ];
        return new Corpus(
            this,
            sources,
            [
                .. Listings.Select(listing =>
                    listing with
                    {
                        Record = sources[listing.Source].Works[listing.Index],
                    }
                ),
            ]
        );
    }

    /// <summary>Where listings stand, by source and place.</summary>
    public string PlacesOf(IEnumerable<Listing> listings) =>
        Places.Of(
            listings
                .OrderBy(listing => listing.Id)
                .Select(listing => (Sources[listing.Source].Name, listing.Record.Locator))
        );

    /// <summary>Takes from all names at once what is compared of them, which would be done for one after the other when it is asked for.</summary>
    public void OutlineNames() =>
        _names.Values.AsParallel().ForAll(static name => _ = name.Outline);

    private string[][] TitleKeys() =>
        [
            .. Sources
                .AsParallel()
                .AsOrdered()
                .Select(source => source.Works.Select(work => TitleKey.Of(work.Title)).ToArray()),
        ];

    // Taking names apart is most of the work here, and each is by itself.
    private void ParseAll()
    {
        var printed = Sources
            .SelectMany(source => source.Works)
            .SelectMany(work => work.Authors)
            .Select(author => author.Name)
            .ToHashSet(StringComparer.Ordinal);
        _names.EnsureCapacity(printed.Count);
        foreach (var name in printed.AsParallel().Select(PersonName.Parse))
        {
            _names[name.Printed] = name;
        }
    }

    // A source that gives the whole as the family name says that the comma is the name's own ("Foo, Inc.").
    private PersonName Parse(AuthorRecord author) =>
        author.GivenName is null
        && author.FamilyName == author.Name
        && author.Name.Contains(',', StringComparison.Ordinal)
            ? PersonName.OfWhole(author.Name)
            : Parse(author.Name);

    private PersonName Parse(string printed)
    {
        if (!_names.TryGetValue(printed, out var name))
        {
            name = PersonName.Parse(printed);
            _names.Add(printed, name);
        }

        return name;
    }
}
