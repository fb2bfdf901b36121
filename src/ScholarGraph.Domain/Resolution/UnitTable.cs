using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Resolution;

/// <summary>All units, and who stands on which work.</summary>
internal sealed class UnitTable
{
    private readonly Unit[][] _authors;
    private readonly List<Unit> _units = [];
    private readonly NameIndex _names;

    public UnitTable(Corpus corpus, WorkPartition works, NameIndex? names = null)
    {
        _names = names ?? new NameIndex();
        Corpus = corpus;
        Works = works;
        _authors = new Unit[corpus.Listings.Count][];
        var listed = new Dictionary<(int Source, int Work, int Name, string Id), Unit>();
        foreach (var listing in corpus.Listings)
        {
            _authors[listing.Id] = AddAuthors(listing, listed);
        }

        Owners =
        [
            .. corpus.Sources.Select(
                (document, source) =>
                    document.Owner is { } owner ? AddPerson(source, owner, null) : null
            ),
        ];
        for (var source = 0; source < corpus.Sources.Count; source++)
        {
            for (var p = 0; p < corpus.Sources[source].People.Count; p++)
            {
                _ = AddPerson(source, corpus.Sources[source].People[p], p);
            }
        }

        OnWork = [.. works.Works.Select(UnitsOf)];
        WorksOfSource = corpus
            .Listings.Where(listing => Owners[listing.Source] is not null)
            .GroupBy(listing => listing.Source, listing => works.WorkOfListing[listing.Id])
            .ToDictionary(group => group.Key, group => (IReadOnlyList<int>)[.. group.Distinct()]);
    }

    public Corpus Corpus { get; }

    public WorkPartition Works { get; }

    public IReadOnlyList<Unit> Units => _units;

    /// <summary>Different keys of names, each as first printed.</summary>
    public IReadOnlyList<PersonName> Names => _names.Names;

    /// <summary>The owner of each source; null without one.</summary>
    public IReadOnlyList<Unit?> Owners { get; }

    /// <summary>For each work its listed units and its page owners, by id.</summary>
    public IReadOnlyList<IReadOnlyList<Unit>> OnWork { get; }

    private Dictionary<int, IReadOnlyList<int>> WorksOfSource { get; }

    /// <summary>The unit of a printed author.</summary>
    public Unit At(Listing listing, int author) => _authors[listing.Id][author];

    /// <summary>The name that a person of some units is shown with.</summary>
    public PersonName ShownName(IReadOnlyList<Unit> units) =>
        ShownText.OfNames([
            .. units.Select(unit => (SourceRank.Of(Corpus.Sources[unit.Source].Format), unit.Name)),
        ]);

    /// <summary>Works that a unit stands on.</summary>
    public IReadOnlyList<int> WorksOf(Unit unit) =>
        unit.Work is { } work ? [work]
        : unit.IsOwner ? WorksOfSource.GetValueOrDefault(unit.Source, [])
        : [];

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

    private Unit[] AddAuthors(
        Listing listing,
        Dictionary<(int Source, int Work, int Name, string Id), Unit> listed
    )
    {
        var work = Works.WorkOfListing[listing.Id];
        var authors = new Unit[listing.Names.Count];
        var contested = ContestedIds(listing);
        for (var a = 0; a < authors.Length; a++)
        {
            var (record, name) = (listing.Record.Authors[a], listing.Names[a]);
            var ids = PersonIds.Of(record);
            if (contested.Count > 0)
            {
                ids = [.. ids.Where(id => !contested.Contains(id))];
            }

            var key = (listing.Source, work, _names.IdOf(name), string.Join(' ', ids));
            if (!listed.TryGetValue(key, out var unit))
            {
                unit = new Unit(_units.Count, listing.Source, work, name, false)
                {
                    NameId = key.Item3,
                    Ids = ids,
                };
                listed.Add(key, unit);
                _units.Add(unit);
            }

            var mention = new Mention
            {
                Sha256 = Corpus.Sources[listing.Source].Sha256,
                Work = listing.Index,
                Author = a,
                Name = name.Printed,
            };
            unit.Places.Add((mention, record.Locator));
            authors[a] = unit;
        }

        return authors;
    }

    // An id that one list gives to two names which cannot be one person says nothing.
    private static HashSet<string> ContestedIds(Listing listing)
    {
        var contested = new HashSet<string>(StringComparer.Ordinal);
        if (listing.Record.Authors.All(author => author is { Orcid: null, PersonId: null }))
        {
            return contested;
        }

        var holders = new Dictionary<string, PersonName>(StringComparer.Ordinal);
        for (var a = 0; a < listing.Names.Count; a++)
        {
            foreach (var id in PersonIds.Of(listing.Record.Authors[a]))
            {
                if (
                    !holders.TryAdd(id, listing.Names[a])
                    && !holders[id].IsCompatibleWith(listing.Names[a])
                )
                {
                    _ = contested.Add(id);
                }
            }
        }

        return contested;
    }

    private Unit AddPerson(int source, PersonRecord person, int? index)
    {
        var name = PersonName.Parse(person.Name);
        var unit = new Unit(_units.Count, source, null, name, index is null)
        {
            NameId = _names.IdOf(name),
            OtherNames = [.. person.OtherNames.Select(PersonName.Parse)],
            Ids = PersonIds.Of(person),
        };
        var mention = new Mention
        {
            Sha256 = Corpus.Sources[source].Sha256,
            Author = index,
            Name = person.Name,
        };
        unit.Places.Add((mention, person.Locator));
        _units.Add(unit);
        return unit;
    }

    private IReadOnlyList<Unit> UnitsOf(IReadOnlyList<Listing> listings) =>
        listings is [var only]
        && Owners[only.Source] is null
        && _authors[only.Id] is var authors
        && authors.Zip(authors.Skip(1)).All(pair => pair.First.Id < pair.Second.Id)
            ? authors
            :
            [
                .. listings
                    .SelectMany(listing =>
                        _authors[listing.Id]
                            .Concat(Owners[listing.Source] is { } owner ? [owner] : [])
                    )
                    .DistinctBy(unit => unit.Id)
                    .OrderBy(unit => unit.Id),
            ];
}
