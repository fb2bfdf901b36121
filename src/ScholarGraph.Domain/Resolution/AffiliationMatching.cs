using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Persons of one full name beside whom the same organization is printed.</summary>
internal static class AffiliationMatching
{
    /// <summary>Links between those who have an organization in common, in a chain for each organization.</summary>
    /// <param name="affiliations">What is printed beside whom.</param>
    /// <param name="picture">Who is one person so far.</param>
    /// <param name="name">Key of the name; other names of these persons say nothing here.</param>
    /// <param name="persons">Ascending.</param>
    public static IEnumerable<PersonLink> Links(
        Affiliations affiliations,
        Acquaintances picture,
        string name,
        IReadOnlyList<int> persons
    ) =>
        persons
            .SelectMany(person =>
                picture
                    .UnitsOf(person)
                    .Where(unit => unit.Name.Key == name)
                    .SelectMany(unit => affiliations.Of(unit).Select(place => (place, unit)))
                    .DistinctBy(at => at.place.Key)
            )
            .GroupBy(at => at.place.Key)
            .OrderBy(at => at.Key, CodePointOrder.Instance)
            .SelectMany(organization =>
                organization.Zip(
                    organization.Skip(1),
                    (first, second) =>
                        new PersonLink(
                            first.unit,
                            second.unit,
                            ResolutionRule.PersonSharedAffiliation,
                            () =>
                                Evidence(
                                    (first.unit, first.place.Printed),
                                    (second.unit, second.place.Printed)
                                ),
                            false
                        )
                )
            );

    /// <summary>What speaks for two units being one person, as a decision tells it.</summary>
    public static string Evidence(
        (Unit Unit, string Printed) first,
        (Unit Unit, string Printed) second
    ) =>
        $"{UnitTable.FormsOf([first.Unit, second.Unit])}; affiliation in common: {Places.Quoted([first.Printed, second.Printed])}";
}
