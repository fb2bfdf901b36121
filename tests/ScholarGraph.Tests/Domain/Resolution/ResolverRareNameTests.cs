using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>Names that hardly two people bear, and names that many bear wherever they stand.</summary>
public sealed class ResolverRareNameTests
{
    [Theory]
    [InlineData("Quill Zar", "Quill Zar")]
    [InlineData("Quill Zar", "Quill E. Zar")]
    [InlineData("Quill Zar", "Q. Zar")]
    [InlineData("Q. Zar", "Zar, Q.")]
    public void A_rare_name_is_one_person_in_whatever_form(string one, string other)
    {
        SourceDocument[] pages =
        [
            Crowd.Page,
            Page.Of("u", null, "S: Quill Zar"),
            Page.Of("v", null, $"T: {one}"),
            Page.Of("w", null, $"U: {other}"),
        ];

        _ = Assert.Single(Zars(pages));
        Assert.Contains(
            Resolver.Resolve(pages).Decisions,
            decision => decision.Rule == ResolutionRule.PersonRareName
        );
    }

    [Theory]
    [InlineData("Aamo-Quill Zar", 1)]
    [InlineData("Aamo Quill Zar", 1)]
    [InlineData("Aamo Q. Zar", 1)]
    [InlineData("Aamo Zar", 2)]
    public void A_given_name_is_as_rare_as_all_that_stands_before_the_last_word(
        string name,
        int people
    ) =>
        Assert.Equal(
            people,
            Zars(
                Crowd.Page,
                Page.Of("v", null, $"T: {name}"),
                Page.Of("w", null, $"U: {name}")
            ).Length
        );

    [Theory]
    [InlineData("Aamo-Quill")]
    [InlineData("Aamoquill")]
    [InlineData("Aamo Quill")]
    [InlineData("Aamo Quill Bix")]
    public void A_given_name_is_no_rarer_where_it_is_spaced_otherwise(string given) =>
        Assert.Equal(
            2,
            Zars([
                Crowd.Page,
                Page.Of("v", null, "T: Aamo-Quill Zar"),
                Page.Of("w", null, "U: Aamo-Quill Zar"),
                .. Enumerable
                    .Range(0, 10)
                    .Select(at =>
                        Page.Of($"o{at}", null, $"O{at}: {given} Zo{Crowd.NameOf(at, at)[6..]}")
                    ),
            ]).Length
        );

    [Fact]
    public void A_small_corpus_does_not_tell_who_is_rare() =>
        Assert.Equal(
            2,
            Zars(Page.Of("v", null, "T: Quill Zar"), Page.Of("w", null, "U: Quill Zar")).Length
        );

    [Fact]
    public void Initials_of_a_last_word_that_others_have_may_be_theirs() =>
        Assert.Equal(
            ["Q. Zar", "Quill Zar"],
            Zars([
                    Crowd.Page,
                    Page.Of("u", null, "S: Quill Zar"),
                    Page.Of("v", null, "T: Q. Zar"),
                    .. Enumerable
                        .Range(0, 30)
                        .Select(at =>
                            Page.Of(
                                $"o{at}",
                                null,
                                $"O{at}: {Crowd.NameOf(at, at).Split(' ')[0]} Zar"
                            )
                        ),
                ])
                .Where(name => name is "Q. Zar" or "Quill Zar")
        );

    [Fact]
    public void Forms_that_do_not_fit_each_other_leave_the_shorter_form_apart() =>
        Assert.Equal(
            ["Quill D. Zar", "Quill F. Zar", "Quill Zar", "Quill Zar"],
            Zars(
                Crowd.Page,
                Page.Of("u", null, "S: Quill D. Zar"),
                Page.Of("v", null, "T: Quill F. Zar"),
                Page.Of("w", null, "U: Quill Zar"),
                Page.Of("x", null, "V: Quill Zar")
            )
        );

    [Fact]
    public void Nobody_is_two_authors_of_one_work() =>
        Assert.Equal(
            ["Q. Zar", "Quill Zar"],
            Zars(
                Crowd.Page,
                Page.Of("u", null, "S: Quill Zar, Q. Zar"),
                Page.Of("v", null, "T: Quill Zar")
            )
        );

    [Theory]
    [InlineData("Wei Wang", 2)]
    [InlineData("Ji-Hoon Kim", 2)]
    [InlineData("Jihoon Kim", 2)]
    [InlineData("John Smith", 2)]
    [InlineData("José García", 2)]
    [InlineData("John Q. Smith", 1)]
    [InlineData("Quill Smith", 1)]
    public void A_name_that_is_common_everywhere_is_not_rare_where_it_seems_so(
        string name,
        int people
    ) =>
        Assert.Equal(
            people,
            Count(
                name,
                Crowd.Page,
                Page.Of("v", null, $"T: {name}"),
                Page.Of("w", null, $"U: {name}")
            )
        );

    [Fact]
    public void In_a_list_of_no_ones_it_waits_for_evidence_unless_only_a_handful_of_people_is_known()
    {
        var others = Page.Of(
            "crowd",
            null,
            [.. Enumerable.Range(0, 200).Select(at => $"C{at}: {Crowd.NameOf(at / 50, at % 50)}")]
        );
        var owner = new PersonRecord { Name = "Own Er", Locator = "1" };
        var list = Page.Of("v", null, "T: Wei Wang", "U: Wei Wang", "V: Bix Lo", "W: Bix Lo");

        Assert.Equal(2, Count("Wei Wang", others, list));
        Assert.Equal(1, Count("Bix Lo", others, list));
        Assert.Equal(1, Count("Wei Wang", list));
        Assert.Equal(1, Count("Wei Wang", others, list with { Owner = owner }));
    }

    [Fact]
    public void A_list_of_ten_works_is_one_persons_where_nearly_all_bear_it()
    {
        static SourceDocument List(int borne) =>
            Page.Of(
                "v",
                null,
                [
                    .. Enumerable
                        .Range(0, 10)
                        .Select(at => at < borne ? $"T{at}: Wei Wang" : $"T{at}: Au Thor{at}"),
                ]
            );

        Assert.Equal(8, Count("Wei Wang", Crowd.Page, List(8)));
        Assert.Equal(1, Count("Wei Wang", Crowd.Page, List(9)));
    }

    private static int Count(string name, params SourceDocument[] pages) =>
        Resolver.Resolve(pages).People.Count(person => person.Name == name);

    private static string[] Zars(params SourceDocument[] pages) =>
        [
            .. Resolver
                .Resolve(pages)
                .People.Select(person => person.Name)
                .Where(name => name.EndsWith(" Zar", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
}
