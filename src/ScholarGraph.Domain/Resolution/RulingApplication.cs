using ScholarGraph.Domain.Curating;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Applies the decisions of curators in the order of their numbers.</summary>
internal sealed class RulingApplication
{
    private readonly CuratedPeople _people;
    private readonly AnchorIndex _anchors;
    private readonly Dictionary<long, CuratedPerson> _splits = [];
    private readonly List<(Ruling Ruling, DecisionEffect Effect)> _done = [];

    public RulingApplication(
        UnitTable table,
        CuratedPeople people,
        IReadOnlyCollection<Ruling> rulings
    )
    {
        _people = people;
        _anchors = new AnchorIndex(table, rulings);
        foreach (var ruling in rulings.OrderBy(ruling => ruling.Number).ThenBy(ruling => ruling.Id))
        {
            _done.Add((ruling, ruling.IsUndone ? DecisionEffect.Undone : Apply(ruling)));
        }
    }

    /// <summary>What each ruling did; asked once people have their indexes.</summary>
    public IReadOnlyList<RulingOutcome> Outcomes() =>
        [.. _done.Select(done => Outcome(done.Ruling, done.Effect, [.. Concerned(done.Ruling)]))];

    private static RulingOutcome Outcome(
        Ruling ruling,
        DecisionEffect effect,
        List<CuratedPerson> people
    ) =>
        new(
            ruling.Id,
            effect,
            [.. people.Select(person => person.Index).Where(index => index >= 0).Distinct()],
            ruling.Name is { } name && people.Exists(person => person.Hides(name))
        );

    private DecisionEffect Apply(Ruling ruling) =>
        ruling.Kind switch
        {
            DecisionKind.Merge => Merge(ruling),
            DecisionKind.Split => Split(ruling),
            DecisionKind.Rename => OnAll(ruling, person => Rename(person, ruling)),
            DecisionKind.RemoveResearcher => OnAll(ruling, person => person.IsRemoved = true),
            DecisionKind.DismissCandidate => PeopleOf(ruling).Count > 1
                ? DecisionEffect.InEffect
                : DecisionEffect.NothingToDecide,
            _ => DecisionEffect.InEffect,
        };

    private DecisionEffect Merge(Ruling ruling)
    {
        var groups = ruling.People.Select(Find).Where(group => group.Count > 0).ToList();
        var people = groups.SelectMany(group => group).Distinct().ToList();
        if (groups.Count < 2)
        {
            return DecisionEffect.NothingToDecide;
        }

        if (people.Count == 1)
        {
            return DecisionEffect.AlreadySo;
        }

        if (people.Select(person => person.Orcid).OfType<string>().Distinct().Skip(1).Any())
        {
            return DecisionEffect.ConflictingOrcids;
        }

        foreach (var other in people.Skip(1))
        {
            _people.Join(people[0], other);
        }

        return DecisionEffect.InEffect;
    }

    private DecisionEffect Split(Ruling ruling)
    {
        var taken = ruling
            .Authorships.SelectMany(_anchors.Find)
            .Where(at => at.Work is not null)
            .Select(at => (Unit: at.Unit, Work: at.Work ?? 0))
            .Select(at => (Person: _people.At(at.Unit, at.Work), at.Work))
            .Distinct()
            .ToList();
        if (taken.Count == 0)
        {
            return DecisionEffect.NothingToDecide;
        }

        var other = new CuratedPerson { Split = ruling, Name = ruling.Name };
        _people.Add(other);
        _splits.Add(ruling.Id, other);
        foreach (var (person, work) in taken)
        {
            _people.TakeOnWork(other, person, work);
        }

        return DecisionEffect.InEffect;
    }

    private static void Rename(CuratedPerson person, Ruling ruling)
    {
        person.Name = ruling.Name;
        person.HidesOtherNames |= ruling.HidesFormerName;
    }

    private DecisionEffect OnAll(Ruling ruling, Action<CuratedPerson> change)
    {
        var people = PeopleOf(ruling);
        people.ForEach(change);
        return people.Count == 0 ? DecisionEffect.NothingToDecide : DecisionEffect.InEffect;
    }

    private List<CuratedPerson> PeopleOf(Ruling ruling) =>
        [.. ruling.People.SelectMany(Find).Distinct()];

    private List<CuratedPerson> Find(PersonAnchor anchor) =>
        anchor.Split is { } split
            ? _splits.TryGetValue(split, out var person) && !person.Now.IsEmpty
                ? [person.Now]
                : []
            :
            [
                .. anchor
                    .Mentions.SelectMany(_anchors.Find)
                    .Select(at =>
                        at.Work is { } work ? _people.At(at.Unit, work) : _people.At(at.Unit)
                    )
                    .Distinct()
                    .OrderBy(person => person.Parts.Count == 0 ? int.MaxValue : person.Parts[0])
                    .ThenBy(person => person.Split?.Number),
            ];

    // Where a split is undone, what it gave away tells who has that now.
    private IEnumerable<CuratedPerson> Concerned(Ruling ruling) =>
        ruling.Kind == DecisionKind.Split
            ? Find(new PersonAnchor { Split = ruling.Id })
                .Concat(Find(new PersonAnchor { Mentions = ruling.Authorships }))
            : PeopleOf(ruling);
}
