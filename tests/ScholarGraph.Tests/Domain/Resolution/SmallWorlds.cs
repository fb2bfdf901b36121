using FsCheck;
using FsCheck.Fluent;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>Makes small worlds: half of the listings print the team of their title, each name in some form; half print anybody.</summary>
internal static class SmallWorlds
{
    private static readonly string[] Titles = ["Intro", "Deep nets", "Wide Nets!", "???"];
    private static readonly string[] Marks = ["", "", "."];
    private static readonly string?[] Institutions = [null, null, "Mila", "mila "];

    private static readonly string[][] People =
    [
        ["Anna Smith", "A. Smith", "Anna B. Smith"],
        ["Adam Smith", "A. Smith"],
        ["Wei Zhang", "W. Zhang", "Zhang Wei"],
        ["Petar Veličković", "Petar Velivckovi 'c", "P. Velickovic"],
        ["Bob Ray", "B. Ray", "Ray, Bob"],
        ["Plato"],
        ["Cy Dow"],
        ["Anna C. Smith", "Anna Smith"],
    ];

    private static readonly int[][] Teams =
    [
        [0, 4, 6],
        [2, 3, 4],
        [0, 1, 2],
        [4, 6],
    ];

    public static Arbitrary<SmallWorld> World() =>
        Arb.From(
            Pages().Select(pages => new SmallWorld(pages)),
            world => Smaller(world.Documents).Select(pages => new SmallWorld(pages))
        );

    private static Gen<IReadOnlyList<SourceDocument>> Pages() =>
        from count in Gen.Choose(1, 4)
        from pages in Gen.ArrayOf(Page(), count)
        select (IReadOnlyList<SourceDocument>)
            [.. pages.Select((page, i) => page with { Sha256 = $"page{i}", Name = $"page{i}" })];

    private static Gen<SourceDocument> Page() =>
        from owner in Gen.Frequency(
            (1, Gen.Constant<string?>(null)),
            (2, Person().Select(name => (string?)name))
        )
        from institution in Gen.Elements(Institutions)
        from count in Gen.Choose(0, 4)
        from listings in Gen.ArrayOf(Gen.OneOf(TeamListing(), AnyListing()), count)
        select Resolution.Page.Of("page", owner, listings) with
        {
            Institution = institution,
        };

    private static Gen<string> TeamListing() =>
        from title in Gen.Choose(0, Titles.Length - 1)
        from mark in Gen.Elements(Marks)
        from names in Gen.CollectToArray(Teams[title], Form)
        select Listing(Titles[title] + mark, names);

    private static Gen<string> AnyListing() =>
        from title in Gen.Elements(Titles)
        from count in Gen.Choose(0, 4)
        from names in Gen.ArrayOf(Person(), count)
        select Listing(title, names);

    private static Gen<string> Person() => Gen.Choose(0, People.Length - 1).SelectMany(Form);

    private static Gen<string> Form(int person) => Gen.Elements(People[person]);

    private static string Listing(string title, string[] names) =>
        names.Length == 0 ? title : $"{title}: {string.Join(";", names)}";

    private static IEnumerable<IReadOnlyList<SourceDocument>> Smaller(
        IReadOnlyList<SourceDocument> pages
    )
    {
        for (var p = 0; p < pages.Count; p++)
        {
            yield return [.. pages.Where((_, i) => i != p)];
            for (var w = 0; w < pages[p].Works.Count; w++)
            {
                var works = pages[p].Works.Where((_, i) => i != w).ToList();
                yield return
                [
                    .. pages.Select((page, i) => i == p ? page with { Works = works } : page),
                ];
            }
        }
    }
}
