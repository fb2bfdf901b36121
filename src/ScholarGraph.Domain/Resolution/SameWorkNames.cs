using System.Globalization;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Decides which different forms on one work are one person.</summary>
/// <remarks>
/// Two names of one list are two people. What place and neighbours prove comes first; then full names that are each other's only
/// counterparts, then initials. A form that fits two people who cannot be one is joined to neither.
/// </remarks>
internal sealed class SameWorkNames
{
    private readonly List<IReadOnlyList<PersonName>> _lists;
    private readonly HashSet<(string, string)> _possible = [];
    private readonly List<(PersonName First, PersonName Second)> _pairs;

    private SameWorkNames(
        IEnumerable<IReadOnlyList<PersonName>> lists,
        List<(PersonName, PersonName)> pairs
    )
    {
        _lists =
        [
            .. lists
                .Select(list => (IReadOnlyList<PersonName>)[.. list.DistinctBy(name => name.Key)])
                .DistinctBy(list => string.Join('\n', list.Select(name => name.Key))),
        ];
        var listsOf = new Dictionary<string, HashSet<int>>();
        for (var i = 0; i < _lists.Count; i++)
        {
            foreach (var name in _lists[i])
            {
                if (!listsOf.TryGetValue(name.Key, out var holders))
                {
                    listsOf.Add(name.Key, holders = []);
                }

                holders.Add(i);
            }
        }

        _pairs = pairs;
        _pairs.RemoveAll(pair =>
            listsOf.TryGetValue(pair.First.Key, out var x)
            && listsOf.TryGetValue(pair.Second.Key, out var y)
            && x.Overlaps(y)
        );
        foreach (var (first, second) in _pairs)
        {
            _possible.Add((first.Key, second.Key));
            _possible.Add((second.Key, first.Key));
        }
    }

    /// <summary>Merges of different names, ordered.</summary>
    /// <param name="lists">Author names of each listing, in order.</param>
    /// <param name="owners">Page owners of the listings.</param>
    public static IReadOnlyList<NameMerge> Decide(
        IReadOnlyCollection<IReadOnlyList<PersonName>> lists,
        IEnumerable<PersonName> owners
    )
    {
        var pairs = NamePairs.Compatible(lists.SelectMany(list => list).Concat(owners));
        return pairs.Count == 0 ? [] : new SameWorkNames(lists, pairs).Decide();
    }

    private List<NameMerge> Decide()
    {
        var groups = new NameGroups(_possible);
        var merges = groups.Join(Proven()).ToList();
        var left = _pairs.Select(pair => new NameMerge(
            pair.First,
            pair.Second,
            false,
            $"{Places.Quoted([pair.First.Printed, pair.Second.Printed])}: no other name on the work fits either"
        ));
        merges.AddRange(
            groups.Join([
                .. left.Where(merge => !merge.First.IsInitialsOnly && !merge.Second.IsInitialsOnly),
            ])
        );
        merges.AddRange(groups.Join([.. left]));
        return merges;
    }

    private List<NameMerge> Proven()
    {
        var names = _pairs
            .SelectMany(pair => new[] { pair.First.Key, pair.Second.Key })
            .ToHashSet();
        var lists = _lists.Where(list => list.Any(name => names.Contains(name.Key))).ToList();
        var merges = new Dictionary<(string, string), NameMerge>();
        for (var i = 0; i < lists.Count; i++)
        {
            for (var j = i + 1; j < lists.Count; j++)
            {
                foreach (var merge in ProvenBy(lists[i], lists[j]))
                {
                    merges.TryAdd((merge.First.Key, merge.Second.Key), merge);
                }
            }
        }

        return
        [
            .. _pairs
                .Select(pair => merges.GetValueOrDefault((pair.First.Key, pair.Second.Key)))
                .OfType<NameMerge>(),
        ];
    }

    // Both lists agree at every place, and at one place at least to the letter.
    private IEnumerable<NameMerge> ProvenBy(
        IReadOnlyList<PersonName> a,
        IReadOnlyList<PersonName> b
    )
    {
        if (a.Count != b.Count)
        {
            yield break;
        }

        var differing = Enumerable.Range(0, a.Count).Where(i => a[i].Key != b[i].Key).ToList();
        if (
            differing.Count == a.Count
            || differing.Exists(i => !_possible.Contains((a[i].Key, b[i].Key)))
        )
        {
            yield break;
        }

        foreach (var i in differing)
        {
            var swap = CodePointOrder.Instance.Compare(a[i].Key, b[i].Key) > 0;
            var evidence = string.Create(
                CultureInfo.InvariantCulture,
                $"{Places.Quoted([a[i].Printed, b[i].Printed])} at place {i + 1} of two listings that agree at the other {a.Count - 1}"
            );
            yield return new NameMerge(swap ? b[i] : a[i], swap ? a[i] : b[i], true, evidence);
        }
    }
}
