using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Makes the shown person out of what names them.</summary>
/// <param name="table">All units.</param>
/// <param name="partAt">Index of a part in the resolved graph, by smallest unit.</param>
/// <param name="parts">The parts.</param>
internal sealed class PersonAssembly(
    UnitTable table,
    IReadOnlyDictionary<int, int> partAt,
    IReadOnlyList<ResolvedPart> parts
)
{
    /// <summary>Gives people their indexes, by birth text.</summary>
    public IReadOnlyList<CuratedPerson> Ordered(IEnumerable<CuratedPerson> people)
    {
        var ordered = people.OrderBy(BirthOf, CodePointOrder.Instance).ToList();
        for (var index = 0; index < ordered.Count; index++)
        {
            ordered[index].Index = index;
        }

        return ordered;
    }

    public ResolvedPerson Assemble(CuratedPerson person)
    {
        var units = InOrder(person.Units);
        var name =
            person.Name ?? table.ShownName(units.Count > 0 ? units : OwnersOf(person)).Natural;
        return new ResolvedPerson
        {
            Birth = BirthOf(person),
            Name = name,
            Variants = VariantsOf(person, name),
            Mentions = MentionsOf(person, units),
            Orcid = person.Orcid,
            IsProfileOwner = units.Exists(unit => unit.IsOwner),
            Parts = [.. person.Parts.Select(part => partAt[part])],
            TakenFrom = person.HasTaken
                ? [.. person.TakenFrom.Select(part => partAt[part]).Order()]
                : [],
            Key = person.Split?.Key,
            HidesOtherNames = person.HidesOtherNames,
        };
    }

    // Sources are numbered by their hash.
    public static IReadOnlyList<Mention> MentionsOf(IReadOnlyList<Unit> units) =>
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

    // Hardly anybody is other than the sources say.
    private IReadOnlyList<Mention> MentionsOf(CuratedPerson person, IReadOnlyList<Unit> units) =>
        person.Parts is [var only]
        && parts[partAt[only]].Mentions is var mentions
        && mentions.Count == units.Sum(unit => unit.Places.Count)
        && person is { OwnsWorks: false, HasTaken: false }
            ? mentions
        : !person.OwnsWorks ? MentionsOf(units)
        : [.. MentionsOf(units), .. MentionsOnWorks(person)];

    private static List<Unit> InOrder(List<Unit> units)
    {
        for (var at = 1; at < units.Count; at++)
        {
            if (units[at - 1].Id > units[at].Id)
            {
                return [.. units.OrderBy(unit => unit.Id)];
            }
        }

        return units;
    }

    private static IReadOnlyList<string> VariantsOf(CuratedPerson person, string name)
    {
        if (person.HidesOtherNames)
        {
            return [name];
        }

        if (person is { Units: [{ Places: [var only], OtherNames.Count: 0 }], Name: null })
        {
            return [only.Mention.Name];
        }

        var names = person.PrintedForms.ToHashSet(StringComparer.Ordinal);
        if (person.Name is not null)
        {
            _ = names.Add(name);
        }

        return names.Count == 1 ? [.. names] : [.. names.Order(CodePointOrder.Instance)];
    }

    private IEnumerable<Mention> MentionsOnWorks(CuratedPerson person) =>
        person.OwnedWorks.SelectMany(at =>
            table
                .Works.Works[at.Work]
                .Where(listing => listing.Source == at.Owner.Source)
                .Select(listing => new Mention
                {
                    Sha256 = table.Corpus.Sources[listing.Source].Sha256,
                    Work = listing.Index,
                    Name = at.Owner.Name.Printed,
                })
        );

    private static List<Unit> OwnersOf(CuratedPerson person) =>
        [.. person.OwnedWorks.Select(at => at.Owner)];

    private string BirthOf(CuratedPerson person) =>
        person.Parts.Count > 0
            ? parts[partAt[person.Parts[0]]].Birth
            : $"split\n{EntityKey.ToText(person.Split?.Key ?? 0)}";
}
