using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Lays out people, works and decisions in their order, once it is known who is who.</summary>
internal static class GraphAssembly
{
    public static ResolvedGraph Assemble(
        UnitTable table,
        PersonSets people,
        IReadOnlyList<ResolvedCandidate> candidates
    )
    {
        var units = table
            .Units.GroupBy(people.Of)
            .Select(group => (IReadOnlyList<Unit>)[.. group])
            .ToList();
        var births = Births.OfPeople(table, units);
        var order = Ordered(births);
        var personOf = new int[table.Units.Count];
        for (var p = 0; p < order.Count; p++)
        {
            foreach (var unit in units[order[p]])
            {
                personOf[unit.Id] = p;
            }
        }

        var workBirths = Births.OfWorks(table);
        var workOrder = Ordered(workBirths);
        var assembly = new WorkAssembly(table, unit => personOf[unit.Id]);
        return new ResolvedGraph
        {
            People = [.. order.Select(p => Person(births[p], units[p], table, people))],
            Works = [.. workOrder.Select(w => assembly.Assemble(w, workBirths[w]))],
            Decisions = Decisions(table, people, workOrder, personOf),
            Candidates = Candidates(candidates, personOf),
        };
    }

    private static ResolvedPerson Person(
        string birth,
        IReadOnlyList<Unit> units,
        UnitTable table,
        PersonSets people
    ) =>
        new()
        {
            Birth = birth,
            Name = table.ShownName(units).Natural,
            Variants = Variants(units),
            Mentions = Mentions(units),
            Orcid = people.OrcidOf(units[0]),
            IsProfileOwner = units.Any(unit => unit.IsOwner),
        };

    private static IReadOnlyList<string> Variants(IReadOnlyList<Unit> units)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            unit.Places.ForEach(place => names.Add(place.Mention.Name));
            names.UnionWith(unit.OtherNames.Select(name => name.Printed));
        }

        return names.Count == 1 ? [.. names] : [.. names.Order(CodePointOrder.Instance)];
    }

    // Sources are numbered by their hash.
    private static IReadOnlyList<Mention> Mentions(IReadOnlyList<Unit> units) =>
        units is [{ Places: [var only] }]
            ? [only.Mention]
            :
            [
                .. units
                    .SelectMany(unit => unit.Places.Select(place => (unit.Source, place.Mention)))
                    .OrderBy(at => at.Source)
                    .ThenBy(at => at.Mention.Work)
                    .ThenBy(at => at.Mention.Author)
                    .Select(at => at.Mention),
            ];

    private static List<ResolvedCandidate> Candidates(
        IReadOnlyList<ResolvedCandidate> byUnits,
        int[] personOf
    ) =>
        [
            .. byUnits
                .Select(candidate =>
                    (
                        candidate,
                        First: personOf[candidate.First],
                        Second: personOf[candidate.Second]
                    )
                )
                .Select(at =>
                    at.candidate with
                    {
                        First = Math.Min(at.First, at.Second),
                        Second = Math.Max(at.First, at.Second),
                    }
                )
                .OrderBy(candidate => candidate.First)
                .ThenBy(candidate => candidate.Second),
        ];

    private static List<Decision> Decisions(
        UnitTable table,
        PersonSets people,
        List<int> workOrder,
        int[] personOf
    )
    {
        var workAt = new int[workOrder.Count];
        for (var w = 0; w < workOrder.Count; w++)
        {
            workAt[workOrder[w]] = w;
        }

        var works = table.Works.Decisions.Select(draft =>
            Decided(draft, null, workAt[table.Works.WorkOfListing[draft.Item]])
        );
        var persons = people.Decisions.Select(draft => Decided(draft, personOf[draft.Item], null));
        return
        [
            .. works
                .Concat(persons)
                .OrderBy(decision => decision.Person is not null)
                .ThenBy(decision => decision.Work ?? decision.Person)
                .ThenBy(decision => decision.Rule, CodePointOrder.Instance)
                .ThenBy(decision => decision.Evidence, CodePointOrder.Instance)
                .ThenBy(decision => decision.Locators, CodePointOrder.Instance),
        ];
    }

    private static Decision Decided(DraftDecision draft, int? person, int? work) =>
        new()
        {
            Rule = draft.Rule,
            Evidence = draft.Evidence,
            Locators = draft.Locators,
            Person = person,
            Work = work,
        };

    private static List<int> Ordered(IReadOnlyList<string> births) =>
        [
            .. Enumerable
                .Range(0, births.Count)
                .OrderBy(index => births[index], CodePointOrder.Instance),
        ];
}
