using ScholarGraph.Domain.Curating;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Lays out people, works and decisions in their order, once it is known who is who.</summary>
internal static class GraphAssembly
{
    public static ResolvedGraph Assemble(
        UnitTable table,
        PersonSets people,
        IReadOnlyList<ResolvedCandidate> candidates,
        IReadOnlyCollection<Ruling> rulings
    )
    {
        var parts = table
            .Units.GroupBy(people.Of)
            .Select(group => (IReadOnlyList<Unit>)[.. group])
            .ToList();
        var births = Births.OfPeople(table, parts);
        var order = Ordered(births);
        var curated = new CuratedPeople(table, people);
        var applied = new RulingApplication(table, curated, rulings);
        var partAt = order
            .Select((part, index) => (Unit: parts[part][0].Id, index))
            .ToDictionary(at => at.Unit, at => at.index);
        ResolvedPart[] known =
        [
            .. order
                .AsParallel()
                .AsOrdered()
                .Select(part => new ResolvedPart
                {
                    Birth = births[part],
                    Mentions = PersonAssembly.MentionsOf(parts[part]),
                }),
        ];
        var persons = new PersonAssembly(table, partAt, known);
        var shown = persons.Ordered(curated.All.Where(person => !person.IsRemoved));
        var hidden = new HiddenNames([.. curated.All]);
        var workBirths = Births.OfWorks(table);
        var workOrder = Ordered(workBirths);
        var works = new WorkAssembly(table, curated);
        Leftovers.CollectOf(table.Works.Works.Count);
        return new ResolvedGraph
        {
            Parts = known,
            People = [.. shown.AsParallel().AsOrdered().Select(persons.Assemble)],
            Works =
            [
                .. workOrder.AsParallel().AsOrdered().Select(w => works.Assemble(w, workBirths[w])),
            ],
            Decisions = new DecisionAssembly(table, curated, hidden).Assemble(
                people.Decisions,
                workOrder
            ),
            Candidates = CandidateAssembly.Assemble(table, curated, hidden, candidates),
            Outcomes = applied.Outcomes(),
        };
    }

    private static List<int> Ordered(IReadOnlyList<string> births) =>
        [
            .. Enumerable
                .Range(0, births.Count)
                .OrderBy(index => births[index], CodePointOrder.Instance),
        ];
}
