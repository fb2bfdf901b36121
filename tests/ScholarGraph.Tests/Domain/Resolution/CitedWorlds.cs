using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>Makes cited worlds.</summary>
internal static class CitedWorlds
{
    private static readonly string[] Titles = ["Intro", "Intro", "Deep nets", "Wide nets"];
    private static readonly int?[] Years = [null, 2001, 2002, 2003, 2009];
    private static readonly string?[] Dois = [null, null, "10.1/a", "10.1/b"];
    private static readonly string?[] Arxivs = [null, null, null, "2501.00001"];
    private static readonly string?[] Orcids = [null, null, null, "o-1", "o-2"];
    private static readonly string?[] Places = [null, null, "Mila", "Univ. of Oslo"];
    private static readonly string?[] PersonIds = [null, null, "acl:x", "acl:y", "dblp:z"];

    private static readonly string[] Names =
    [
        "Anna Smith",
        "Anna Smith",
        "A. Smith",
        "Adam Smith",
        "Wei Zhang",
        "Zhang Wei",
        "Bob Ray",
        "Cy Dow",
    ];

    public static Arbitrary<CitedWorld> World() =>
        Arb.From(
            from count in Gen.Choose(1, 4)
            from documents in Gen.CollectToList(Enumerable.Range(0, count), Document)
            select new CitedWorld(documents),
            Smaller
        );

    private static Gen<SourceDocument> Document(int index) =>
        from owner in Gen.Elements(null, null, "Anna Smith", "Own Er")
        from format in Gen.Elements(SourceFormat.Bibtex, SourceFormat.OpenAlex)
        from count in Gen.Choose(0, 4)
        from works in Gen.CollectToList(Enumerable.Range(0, count), Work)
        select new SourceDocument
        {
            Format = owner is null ? format : SourceFormat.Profile,
            Name = $"{index}",
            Sha256 = $"{index}",
            Owner = owner is null ? null : new PersonRecord { Name = owner, Locator = "1" },
            Works = works,
        };

    private static Gen<WorkRecord> Work(int index) =>
        from title in Gen.Elements(Titles)
        from year in Gen.Elements(Years)
        from doi in Gen.Elements(Dois)
        from arxiv in Gen.Elements(Arxivs)
        from complete in Gen.Elements(true, false)
        from count in Gen.Choose(0, 3)
        from authors in Gen.CollectToList(Enumerable.Range(0, count), Author)
        select new WorkRecord
        {
            Title = title,
            TitleLocator = Text(index),
            Locator = Text(index),
            Year = year,
            AuthorsComplete = complete,
            Identifiers =
            [
                .. doi is null
                    ? Array.Empty<IdentifierRecord>()
                    : [new IdentifierRecord(IdentifierScheme.Doi, doi)],
                .. arxiv is null
                    ? Array.Empty<IdentifierRecord>()
                    : [new IdentifierRecord(IdentifierScheme.Arxiv, arxiv)],
            ],
            Authors = [.. authors.DistinctBy(author => author.Name)],
        };

    private static Gen<AuthorRecord> Author(int index) =>
        from name in Gen.Elements(Names)
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

    private static IEnumerable<CitedWorld> Smaller(CitedWorld world)
    {
        for (var d = 0; d < world.Documents.Count; d++)
        {
            yield return new CitedWorld([.. world.Documents.Where((_, i) => i != d)]);
            for (var w = 0; w < world.Documents[d].Works.Count; w++)
            {
                var works = world.Documents[d].Works.Where((_, i) => i != w).ToList();
                yield return new CitedWorld([
                    .. world.Documents.Select(
                        (page, i) => i == d ? page with { Works = works } : page
                    ),
                ]);
            }
        }
    }
}
