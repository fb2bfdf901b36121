using FsCheck;
using FsCheck.Fluent;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Tests.Formats.Writing;

/// <summary>Works of one document, as odd as texts and names can be.</summary>
/// <param name="Works">In its order.</param>
public sealed record OddWorks(IReadOnlyList<CitedWork> Works)
{
    private static readonly string[] Words =
    [
        .. "Deep nets R&D 50% a_b #1 $x$ { } {} \\ \\alpha ~ ^ ` '' ' -- --- BERT é Ł 深層学習 العربية 𝔘𝔫𝔦 👩‍🔬 \"quoted\" < > p<0.05 @article{x, = , ; and others % \u0001 \uFFFF TY ER -".Split(
            ' '
        ),
        "a\nb",
        "a\tb",
        "TY  - JOUR",
        "\r\n@book{k, title={",
    ];

    private static readonly string?[] Venues =
    [
        null,
        "Journal of Odd & Sons",
        "CoRR",
        "arXiv",
        "会議 {A}",
        "=Venue",
    ];

    private static readonly string?[] Urls =
    [
        null,
        "https://example.org/a_b?x=1&y=%20#z",
        "http://example.org/{a}/\\b~c",
    ];

    private static readonly IdentifierRecord[] Ids =
    [
        new(IdentifierScheme.Doi, "10.1000/a_b<c>(1);2-#x"),
        new(IdentifierScheme.Doi, "10.1000/second"),
        new(IdentifierScheme.Arxiv, "1706.03762"),
        new(IdentifierScheme.Arxiv, "hep-th/9901001"),
        new(IdentifierScheme.Openalex, "W42"),
        new(IdentifierScheme.Dblp, "conf/nips/Ferry20"),
        new(IdentifierScheme.Acl, "P19-1001"),
        new(IdentifierScheme.Pubmed, "123456"),
        new(IdentifierScheme.Isbn, "9783161484100"),
        new(IdentifierScheme.Other, "hal:a b%c"),
    ];

    private static readonly CitedName[] Names =
    [
        new("Ada Ferry", "Ada", "Ferry", null),
        new("Jan van der Berg", "Jan", "van der Berg", null),
        new("Jan de la Tour Jr.", "Jan", "de la Tour", "Jr."),
        new("María José García Márquez", "María José", "García Márquez", null),
        new("J.-P. O'Neil", "J.-P.", "O'Neil", null),
        new("Research and Development", null, "Research and Development", null),
        new("OpenAI", null, "OpenAI", null),
        new("others", null, "others", null),
        new("danah", null, "danah", null),
        new("R&D {Lab} 100%", null, "R&D {Lab} 100%", null),
        new("Bo Smith and Sons", "Bo", "Smith and Sons", null),
        new("Cy a=b", "Cy", "a=b", null),
        new("علي حسن", "علي", "حسن", null),
        new("伟 王", "伟", "王", null),
        new("𝔄da 𝔉erry", "𝔄da", "𝔉erry", null),
        new("Bo Quay", null, null, null),
        new("Li and Wu", null, null, null),
        new("Zoë", null, null, null),
    ];

    public static Arbitrary<OddWorks> Arbitrary() =>
        Arb.From(
            from count in Gen.Choose(0, 3)
            from works in Gen.CollectToList(Enumerable.Range(0, count), Work)
            select new OddWorks(works),
            odd => odd.Works.Select(work => new OddWorks([work])).Where(_ => odd.Works.Count > 1)
        );

    private static Gen<CitedWork> Work(int index) =>
        from title in Text(8)
        from said in Gen.Elements(true, false)
        from text in Text(20)
        from year in Gen.Elements<int?>(null, 1066, 1999, 2024)
        from day in Gen.Elements<int?>(null, 1, 28)
        from type in Gen.Elements(
            Enum.GetValues<PublicationType>().Select(type => (PublicationType?)type).Append(null)
        )
        from venue in Gen.Elements(Venues)
        from url in Gen.Elements(Urls)
        from ids in Gen.SubListOf(Ids)
        from names in Gen.Shuffle(Names)
        from authors in Gen.Choose(0, 4)
        from complete in Gen.Elements(true, false)
        from words in Gen.ListOf(Text(2))
        select new CitedWork
        {
            Id = index + 1,
            Slug = $"w{index}",
            Title = "T " + title,
            Abstract = said ? "A " + text : null,
            Year = year,
            Date =
                year is { } known && day is { } known1
                    ? new DateOnly(known, (index * 5 % 12) + 1, known1)
                    : null,
            Type = type,
            Venue = venue,
            Url = url,
            Identifiers =
            [
                .. ids.OrderBy(id => id.Scheme).ThenBy(id => id.Value, StringComparer.Ordinal),
            ],
            Doi = ids.OrderBy(id => id.Value, StringComparer.Ordinal)
                .FirstOrDefault(id => id.Scheme == IdentifierScheme.Doi)
                ?.Value,
            AuthorsComplete = complete && authors > 0,
            Authors =
            [
                .. names.Take(authors).Select((name, place) => Author(name, place, complete)),
            ],
            Keywords =
            [
                .. words
                    .Select(word =>
                        OneLine.Of("K" + word.Replace(";", "", StringComparison.Ordinal))
                    )
                    .Distinct(),
            ],
        };

    private static CitedAuthor Author(CitedName name, int place, bool complete) =>
        new()
        {
            Id = place + 1,
            Slug = $"a{place}",
            Name = name,
            ResearcherName = name.Printed,
            Orcid = place == 1 ? "0000-0002-1825-0097" : null,
            Position = complete ? place + 1 : null,
            ListedPosition = place + 1,
        };

    private static Gen<string> Text(int max) =>
        from count in Gen.Choose(0, max)
        from words in Gen.CollectToList(Enumerable.Range(0, count), _ => Gen.Elements(Words))
        select string.Join(' ', words);
}
