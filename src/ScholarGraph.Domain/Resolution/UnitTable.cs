namespace ScholarGraph.Domain.Resolution;

/// <summary>All units, and who stands on which work.</summary>
internal sealed class UnitTable
{
    private readonly Dictionary<(int Source, int Work, string Key), Unit> _listed = [];
    private readonly List<Unit> _units = [];

    public UnitTable(Corpus corpus, WorkPartition works)
    {
        Corpus = corpus;
        Works = works;
        foreach (var listing in corpus.Listings)
        {
            for (var a = 0; a < listing.Names.Count; a++)
            {
                AddMention(listing, a);
            }
        }

        Owners =
        [
            .. corpus.Owners.Select((name, source) => name is null ? null : AddOwner(source, name)),
        ];
        OnWork = [.. works.Works.Select(UnitsOf)];
        WorksOfSource = corpus
            .Listings.GroupBy(listing => listing.Source, listing => works.WorkOfListing[listing.Id])
            .ToDictionary(group => group.Key, group => (IReadOnlyList<int>)[.. group.Distinct()]);
    }

    public Corpus Corpus { get; }

    public WorkPartition Works { get; }

    public IReadOnlyList<Unit> Units => _units;

    /// <summary>The owner of each source; null without one.</summary>
    public IReadOnlyList<Unit?> Owners { get; }

    /// <summary>For each work its listed units and its page owners, by id.</summary>
    public IReadOnlyList<IReadOnlyList<Unit>> OnWork { get; }

    private Dictionary<int, IReadOnlyList<int>> WorksOfSource { get; }

    /// <summary>The unit of a printed author.</summary>
    public Unit At(Listing listing, int author) =>
        _listed[(listing.Source, Works.WorkOfListing[listing.Id], listing.Names[author].Key)];

    /// <summary>Works that a unit stands on.</summary>
    public IReadOnlyList<int> WorksOf(Unit unit) =>
        unit.Work is { } work ? [work] : WorksOfSource.GetValueOrDefault(unit.Source, []);

    /// <summary>Where units stand, by source and place.</summary>
    public string PlacesOf(IEnumerable<Unit> units) =>
        Places.Of(
            units
                .DistinctBy(unit => unit.Id)
                .OrderBy(unit => unit.Source)
                .ThenBy(unit => unit.Id)
                .SelectMany(unit =>
                    unit.Places.Select(place => (Corpus.Sources[unit.Source].Name, place.Locator))
                )
        );

    /// <summary>The forms that units are printed in, by code points.</summary>
    public static string FormsOf(IEnumerable<Unit> units) =>
        Places.Quoted(units.SelectMany(unit => unit.Places.Select(place => place.Mention.Name)));

    private void AddMention(Listing listing, int author)
    {
        var work = Works.WorkOfListing[listing.Id];
        var name = listing.Names[author];
        var key = (listing.Source, work, name.Key);
        if (!_listed.TryGetValue(key, out var unit))
        {
            unit = new Unit(_units.Count, listing.Source, work, name);
            _listed.Add(key, unit);
            _units.Add(unit);
        }

        var mention = new Mention
        {
            Sha256 = Corpus.Sources[listing.Source].Sha256,
            Work = listing.Index,
            Author = author,
            Name = name.Printed,
        };
        unit.Places.Add((mention, listing.Record.Authors[author].Locator));
    }

    private Unit AddOwner(int source, PersonName name)
    {
        var unit = new Unit(_units.Count, source, null, name);
        var document = Corpus.Sources[source];
        var mention = new Mention { Sha256 = document.Sha256, Name = name.Printed };
        unit.Places.Add((mention, document.Owner?.Locator ?? ""));
        _units.Add(unit);
        return unit;
    }

    private IReadOnlyList<Unit> UnitsOf(IReadOnlyList<Listing> listings) =>
        [
            .. listings
                .SelectMany(listing =>
                    listing
                        .Names.Select((_, author) => At(listing, author))
                        .Concat(Owners[listing.Source] is { } owner ? [owner] : [])
                )
                .DistinctBy(unit => unit.Id)
                .OrderBy(unit => unit.Id),
        ];
}
