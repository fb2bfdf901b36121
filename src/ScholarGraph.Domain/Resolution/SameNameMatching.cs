using System.Globalization;

namespace ScholarGraph.Domain.Resolution;

/// <summary>One printed name is one person: within a source, and on one work. The same ORCID iD is one person anywhere.</summary>
internal static class SameNameMatching
{
    public static void Join(UnitTable table, PersonSets people)
    {
        JoinOrcids(table, people);
        JoinInSource(table, people);
        JoinOnWork(table, people);
    }

    private static void JoinOrcids(UnitTable table, PersonSets people)
    {
        var owners = table.Owners.OfType<Unit>().Where(owner => people.OrcidOf(owner) is not null);
        foreach (var group in owners.GroupBy(people.OrcidOf).ToList())
        {
            people.JoinAll(
                [.. group],
                ResolutionRule.PersonSameOrcid,
                $"{UnitTable.FormsOf(group)}: ORCID iD {group.Key}"
            );
        }
    }

    // Initials alone say nothing from one work to the next.
    private static void JoinInSource(UnitTable table, PersonSets people)
    {
        var groups = table
            .Units.Where(unit => !unit.IsOwner && !unit.Name.IsInitialsOnly)
            .GroupBy(unit => (unit.Source, unit.Name.Key))
            .Where(group => group.Skip(1).Any());
        foreach (var group in groups)
        {
            var units = group.ToList();
            var evidence = string.Create(
                CultureInfo.InvariantCulture,
                $"{UnitTable.FormsOf(units)} stands on {units.Count} works"
            );
            people.JoinAll(units, ResolutionRule.PersonSameNameInSource, evidence);
        }
    }

    private static void JoinOnWork(UnitTable table, PersonSets people)
    {
        for (var work = 0; work < table.OnWork.Count; work++)
        {
            var title = table.Works.Works[work][0].Record.Title;
            var names = table.OnWork[work].GroupBy(unit => unit.Name.Key);
            foreach (var group in names.Where(group => group.Skip(1).Any()))
            {
                var units = group.OrderBy(unit => unit.IsOwner).ThenBy(unit => unit.Id).ToList();
                foreach (var other in units.Skip(1))
                {
                    var rule =
                        other.IsOwner && !units[0].IsOwner
                            ? ResolutionRule.PersonOwnerOfPage
                            : ResolutionRule.PersonSharedWork;
                    var evidence = $"{UnitTable.FormsOf([units[0], other])} on \"{title}\"";
                    people.Join(units[0], other, rule, evidence);
                }
            }
        }
    }
}
