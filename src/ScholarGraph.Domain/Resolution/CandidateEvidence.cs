namespace ScholarGraph.Domain.Resolution;

/// <summary>What speaks for two persons being one, and how much.</summary>
internal sealed class CandidateEvidence(
    UnitTable table,
    PersonSets people,
    NameRarity rarity,
    Affiliations affiliations,
    Acquaintances picture
)
{
    private const double OfSharedName = 0.3;
    private const double OfSharedCommonName = 0.15;
    private const double OfSameName = 0.2;
    private const double OfRareName = 0.3;
    private const double OfSharedAffiliation = 0.3;

    /// <summary>Whether they can be one: nobody is two authors of one work, and what one registry tells apart is no one's guess.</summary>
    public bool MayBeOne(int first, int second) =>
        NamesOf(first).Any(a => NamesOf(second).Any(a.IsCompatibleWith))
        && !people.HaveDifferentIds([first, second])
        && !WorksOf(first).Overlaps(WorksOf(second));

    /// <summary>The candidate that two persons are.</summary>
    /// <param name="first">Smallest unit of a person.</param>
    /// <param name="second">Of another.</param>
    /// <param name="shared">Names that stand beside both, by number.</param>
    public ResolvedCandidate Of(int first, int second, List<int> shared)
    {
        var same = NamesOf(first)
            .IntersectBy(NamesOf(second).Select(name => name.Key), name => name.Key)
            .Where(name => !name.IsInitialsOnly)
            .ToList();
        var against = 1.0;
        var evidence = new List<string>();
        if (shared.Count > 0)
        {
            // One factor after the other, those of a kind together: whatever order the names come in, the product is the same.
            var common = shared.Count(name => rarity.IsCommon(table.Names[name]));
            for (var name = 0; name < shared.Count; name++)
            {
                against *= 1 - (name < common ? OfSharedCommonName : OfSharedName);
            }

            evidence.Add(
                $"co-authors in common: {Places.Quoted(shared.Select(name => table.Names[name].Printed))}"
            );
        }

        if (same.Count > 0)
        {
            var isRare = rarity.IsKnown && same.Exists(rarity.IsRare);
            against *= 1 - (isRare ? OfRareName : OfSameName);
            evidence.Add(
                $"the same {(isRare ? "rare " : "")}name: {Places.Quoted(same.Select(name => name.Printed))}"
            );
        }
        else
        {
            evidence.Add(
                $"names that fit: {Places.Quoted(NamesOf(first).Concat(NamesOf(second)).Select(name => name.Printed))}"
            );
        }

        if (affiliations.Shared(picture.UnitsOf(first), picture.UnitsOf(second)) is { } affiliation)
        {
            against *= 1 - OfSharedAffiliation;
            evidence.Add($"affiliation in common: \"{affiliation}\"");
        }

        return new ResolvedCandidate
        {
            First = first,
            Second = second,
            Score = Math.Round(1 - against, 4),
            Evidence = evidence,
        };
    }

    private IEnumerable<PersonName> NamesOf(int person) =>
        picture
            .UnitsOf(person)
            .Select(unit => unit.NameId)
            .Distinct()
            .Select(name => table.Names[name]);

    private HashSet<int> WorksOf(int person) =>
        [.. picture.UnitsOf(person).SelectMany(table.WorksOf)];
}
