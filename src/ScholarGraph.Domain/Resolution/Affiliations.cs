using System.Collections.Concurrent;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Organizations that sources print beside people. Thread-safe.</summary>
internal sealed class Affiliations
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _keys = new(
        StringComparer.Ordinal
    );
    private readonly Corpus _corpus;

    public Affiliations(Corpus corpus)
    {
        _corpus = corpus;
        Any = corpus
            .Sources.AsParallel()
            .Any(source =>
                source.Owner is not null
                || source.People.Count > 0
                || source.Works.Any(work =>
                    work.Authors.Any(author => author.Affiliations.Count > 0)
                )
            );
    }

    /// <summary>Whether there may be any at all.</summary>
    public bool Any { get; }

    /// <summary>What is printed beside a unit, with the key of each organization.</summary>
    public IEnumerable<(string Key, string Printed)> Of(Unit unit) =>
        unit
            .Places.SelectMany(place => Printed(unit, place.Mention))
            .Distinct()
            .SelectMany(printed => KeysOf(printed).Select(key => (key, printed)));

    /// <summary>How an organization that two persons have in common is printed, the first by key; null where they have none.</summary>
    public string? Shared(IEnumerable<Unit> first, IEnumerable<Unit> second)
    {
        if (!Any)
        {
            return null;
        }

        var others = second.SelectMany(Of).Select(place => place.Key).ToHashSet();
        return others.Count == 0
            ? null
            : first
                .SelectMany(Of)
                .Where(place => others.Contains(place.Key))
                .Order()
                .Select(place => place.Printed)
                .FirstOrDefault();
    }

    private IReadOnlyList<string> KeysOf(string printed) =>
        _keys.GetOrAdd(printed, OrganizationKey.Of);

    private IEnumerable<string> Printed(Unit unit, Mention mention)
    {
        var source = _corpus.Sources[unit.Source];
        return mention switch
        {
            { Work: { } work, Author: { } author } => source
                .Works[work]
                .Authors[author]
                .Affiliations,
            { Author: { } person } => Organizations(source.People[person]),
            _ when source.Owner is { } owner => Organizations(owner)
                .Concat(source.Institution is { } institution ? [institution] : []),
            _ => [],
        };
    }

    private static IEnumerable<string> Organizations(PersonRecord person) =>
        person.Affiliations.Select(affiliation => affiliation.Organization);
}
