using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Makes peopled worlds.</summary>
internal static class PeopledWorlds
{
    private static readonly string[] Given =
    [
        "Anna",
        "Anna",
        "A.",
        "Adam",
        "Wei",
        "Wei",
        "W.",
        "Jo M.",
        "Jo",
        "Bob",
        "Cy",
        "JP",
        "Jp",
        "Ann-Marie",
        "Élise",
        "Elise",
    ];

    private static readonly string[] Family =
    [
        "Smith",
        "Smith",
        "Zhang",
        "Zhang",
        "Li",
        "Ray",
        "Dow",
        "Novák",
        "Novak",
        "van Dam",
        "Okafor",
        "Ito",
        "Kim",
        "Lund",
    ];

    private static readonly string[] Titles =
    [
        "Intro",
        "Deep nets",
        "Wide nets",
        "Of trees",
        "Of seas",
        "On stones",
        "A survey",
        "Small talk",
        "Long walks",
        "Notes",
    ];

    private static readonly string?[] Venues = [null, null, "ACL", "Acl", "Proceedings of ACL"];
    private static readonly string?[] Orcids = [null, null, null, null, null, null, "o-1", "o-2"];
    private static readonly string?[] PersonIds = [null, null, null, null, null, "acl:x", "dblp:z"];
    private static readonly string?[] Places = [null, null, "Lab One", "Lab Two"];

    public static Arbitrary<PeopledWorld> World() =>
        Arb.From(
            from count in Gen.Choose(4, 9)
            from documents in Gen.CollectToList(Enumerable.Range(0, count), Document)
            select new PeopledWorld(documents),
            SmallerWorlds.Of
        );

    private static Gen<string> Name() =>
        from given in Gen.Elements(Given)
        from family in Gen.Elements(Family)
        from form in Gen.Choose(0, 9)
        select form switch
        {
            0 => $"{family}, {given}",
            1 => $"{family} {given}",
            2 when given.Length > 3 => $"{given[0]}. {family}",
            _ => $"{given} {family}",
        };

    private static Gen<SourceDocument> Document(int index) =>
        from kind in Gen.Choose(0, 7)
        from name in Name()
        from other in Name()
        from place in Gen.Elements(Places)
        from orcid in Gen.Elements(Orcids)
        from hash in Gen.Choose(0, 9)
        from count in Gen.Choose(kind == 1 ? 0 : 1, 4)
        from works in Gen.CollectToList(Enumerable.Range(0, count), Work)
        select new SourceDocument
        {
            Format =
                kind == 0 ? SourceFormat.Profile
                : kind % 2 == 0 ? SourceFormat.Bibtex
                : SourceFormat.OpenAlex,
            Name = $"{index}",
            Sha256 = $"{hash}{index}",
            Institution = place,
            Owner = kind == 0 ? Person(name, null, other, place) : null,
            People = kind == 1 ? [Person(name, orcid, other, place)] : [],
            Works = works,
        };

    private static PersonRecord Person(string name, string? orcid, string other, string? place) =>
        new()
        {
            Name = name,
            Orcid = orcid,
            OtherNames = other.Length % 2 == 0 ? [other] : [],
            Membership = other.Length % 3 == 0 ? "Fellow" : null,
            Affiliations = place is null
                ? []
                :
                [
                    new AffiliationRecord
                    {
                        Printed = place,
                        Organization = place,
                        Locator = "5",
                    },
                ],
            Topics =
                other.Length % 5 == 0 ? [new TopicRecord { Text = "Odd nets", Locator = "6" }] : [],
            Locator = "5",
        };

    private static Gen<WorkRecord> Work(int index) =>
        from title in Gen.Elements(Titles)
        from more in Gen.Choose(0, 3)
        from year in Gen.Choose(1999, 2004)
        from doi in Gen.Choose(0, 12)
        from venue in Gen.Elements(Venues)
        from complete in Gen.Elements(true, false)
        from count in Gen.Choose(0, 4)
        from authors in Gen.CollectToList(Enumerable.Range(0, count), Author)
        select new WorkRecord
        {
            Title = more == 0 ? title : $"{title} {more}",
            TitleLocator = Text(index),
            Locator = Text(index),
            Year = year == 1999 ? null : year,
            Venue = venue,
            Abstract = year % 2 == 0 ? "Of wide nets and deep nets." : null,
            AuthorsComplete = complete,
            Identifiers =
                doi < 3 ? [new IdentifierRecord(IdentifierScheme.Doi, $"10.1/{doi}")] : [],
            Authors = [.. authors.DistinctBy(author => author.Name)],
        };

    private static Gen<AuthorRecord> Author(int index) =>
        from name in Name()
        from orcid in Gen.Elements(Orcids)
        from id in Gen.Elements(PersonIds)
        from place in Gen.Elements(Places)
        select new AuthorRecord
        {
            Name = name,
            Locator = Text(index),
            ListedPosition = index + 1,
            Orcid = orcid,
            PersonId = id,
            Affiliations = place is null ? [] : [place],
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
