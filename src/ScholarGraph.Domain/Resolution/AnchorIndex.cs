using ScholarGraph.Domain.Curating;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Finds what anchors of decisions point at, in the sources that they name.</summary>
internal sealed class AnchorIndex
{
    private readonly UnitTable _table;
    private readonly Dictionary<string, int> _sources;
    private readonly ILookup<(int Source, string? Title, string Name, bool IsOwner), Unit> _units;
    private readonly ILookup<(int Source, string Title), int> _works;

    public AnchorIndex(UnitTable table, IEnumerable<Ruling> rulings)
    {
        _table = table;
        var named = rulings
            .SelectMany(ruling =>
                ruling.People.SelectMany(person => person.Mentions).Concat(ruling.Authorships)
            )
            .Select(anchor => anchor.Sha256)
            .ToHashSet(StringComparer.Ordinal);
        _sources = table
            .Corpus.Sources.Select((source, index) => (source.Sha256, index))
            .Where(source => named.Contains(source.Sha256))
            .ToDictionary(source => source.Sha256, source => source.index, StringComparer.Ordinal);
        var wanted = _sources.Values.ToHashSet();
        _units = table
            .Units.Where(unit => wanted.Contains(unit.Source))
            .SelectMany(unit =>
                unit.Places.Select(place =>
                        (
                            unit.Source,
                            Title: TitleOf(unit, place.Mention),
                            Name: PersonName.Parse(place.Mention.Name).Key,
                            unit.IsOwner
                        )
                    )
                    .Distinct()
                    .Select(key => (key, unit))
            )
            .ToLookup(at => at.key, at => at.unit);
        _works = table
            .Corpus.Listings.Where(listing => wanted.Contains(listing.Source))
            .ToLookup(
                listing => (listing.Source, listing.TitleKey),
                listing => table.Works.WorkOfListing[listing.Id]
            );
    }

    /// <summary>What an anchor points at: units, of an owner as author of a work with that work. Empty where nothing fits any more.</summary>
    public IEnumerable<(Unit Unit, int? Work)> Find(MentionAnchor anchor)
    {
        if (!_sources.TryGetValue(anchor.Sha256, out var source))
        {
            return [];
        }

        var title = anchor.Title is { } printed ? TitleKey.Of(printed) : null;
        var name = PersonName.Parse(anchor.Name).Key;
        return anchor.IsOwner && title is not null
            ? _units[(source, null, name, true)]
                .SelectMany(owner =>
                    _works[(source, title)].Distinct().Select(work => (owner, (int?)work))
                )
            : Chosen([.. _units[(source, title, name, anchor.IsOwner)]], anchor)
                .Select(unit => (unit, unit.Work));
    }

    // Two of one name on one work are told apart by their ids; two works of one title by their places.
    private List<Unit> Chosen(List<Unit> units, MentionAnchor anchor)
    {
        var ids = anchor.Ids?.Split(' ') ?? [];
        foreach (
            var fits in new Predicate<Unit>[]
            {
                unit => unit.Ids.SequenceEqual(ids),
                unit => unit.Ids.All(ids.Contains),
                unit => unit.Places.Exists(place => IsAt(unit, place.Mention, anchor)),
                unit => unit.Places.Exists(place => place.Locator == anchor.Locator),
            }
        )
        {
            if (units.Count > 1 && units.FindAll(fits) is { Count: > 0 } chosen)
            {
                units = chosen;
            }
        }

        return units;
    }

    private bool IsAt(Unit unit, Mention mention, MentionAnchor anchor) =>
        mention.Work is { } work
        && _table.Corpus.Sources[unit.Source].Works[work].Locator == anchor.WorkLocator;

    private string? TitleOf(Unit unit, Mention mention) =>
        mention.Work is { } work
            ? TitleKey.Of(_table.Corpus.Sources[unit.Source].Works[work].Title)
            : null;
}
