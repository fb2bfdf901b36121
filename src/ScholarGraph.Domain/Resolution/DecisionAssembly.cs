using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Lays out why records were taken for one, without names that may not be seen.</summary>
internal sealed class DecisionAssembly(UnitTable table, CuratedPeople people, HiddenNames hidden)
{
    /// <param name="persons">Decisions about people; items are units.</param>
    /// <param name="workOrder">Works in the order of the resolved graph.</param>
    public IReadOnlyList<Decision> Assemble(
        IReadOnlyList<DraftDecision> persons,
        IReadOnlyList<int> workOrder
    )
    {
        var workAt = new int[workOrder.Count];
        for (var w = 0; w < workOrder.Count; w++)
        {
            workAt[workOrder[w]] = w;
        }

        return
        [
            .. table
                .Works.Decisions.Select(draft =>
                    Decided(draft, null, table.Works.WorkOfListing[draft.Item], workAt)
                )
                .Concat(
                    persons
                        .Select(draft => (draft, Person: people.At(table.Units[draft.Item]).Index))
                        .Where(decided => decided.Person >= 0)
                        .Select(decided => Decided(decided.draft, decided.Person, null, workAt))
                )
                .OrderBy(decision => decision.Person is not null)
                .ThenBy(decision => decision.Work ?? decision.Person)
                .ThenBy(decision => decision.Rule, CodePointOrder.Instance)
                .ThenBy(decision => decision.Evidence, CodePointOrder.Instance)
                .ThenBy(decision => decision.Locators, CodePointOrder.Instance),
        ];
    }

    private Decision Decided(DraftDecision draft, int? person, int? work, int[] workAt)
    {
        var shown = hidden.Mask(draft.Evidence, person, work);
        return new()
        {
            Rule = draft.Rule,
            Evidence = shown,
            HiddenEvidence = shown == draft.Evidence ? null : draft.Evidence,
            Locators = draft.Locators,
            Person = person,
            Work = work is { } at ? workAt[at] : null,
        };
    }
}
