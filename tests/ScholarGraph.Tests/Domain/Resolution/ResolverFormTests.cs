using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>Forms of a name that fit each other, on different works.</summary>
public sealed class ResolverFormTests
{
    [Theory]
    [InlineData("Dragomir R. Radev", "Dragomir Radev", "Hong Qi", "Hong Qi")]
    [InlineData("D. Radev", "Dragomir Radev", "Hong Qi", "Hong Qi")]
    [InlineData("D. Radev", "Dragomir Radev", "H. Qi", "Hong Qi")]
    [InlineData("D. R. Radev", "Dragomir R. Radev", "Qi, H.", "Hong Qi")]
    public void A_rare_form_is_one_person_with_another_beside_one_name_in_common(
        string form,
        string other,
        string beside,
        string besideOther
    ) =>
        Assert.Equal(
            2,
            Among(
                Crowd.Page,
                Page.Of("v", null, $"T: {form}; {beside}"),
                Page.Of("w", null, $"U: {other}; {besideOther}")
            )
        );

    [Fact]
    public void So_are_two_works_of_one_form_of_initials() =>
        Assert.Equal(
            ["Dragomir Radev", "Hong Qi"],
            Names(
                Crowd.Page,
                Page.Of("v", null, "T: D. Radev, H. Qi"),
                Page.Of("w", null, "U: D. Radev, H. Qi", "X: Hong Qi, Dragomir Radev")
            )
        );

    [Fact]
    public void Who_is_one_in_a_small_corpus_is_one_when_a_source_proves_the_forms()
    {
        SourceDocument[] pages =
        [
            Page.Of("u", "Ray, Bob", "Wide Nets: Anna Smith") with
            {
                Institution = "Mila",
            },
            Page.Of("v", null, "Intro: Anna Smith, Bob Ray, Cy Dow"),
            Page.Of("w", null, "Deep: Bob Ray, Cy Dow") with
            {
                Institution = "Mila",
            },
            Page.Of("x", null, "Intro: A. Smith, B. Ray, Cy Dow", "Deep: B. Ray, Cy Dow"),
        ];
        var after = Resolver.Resolve(pages).People;

        Assert.All(
            Resolver.Resolve(pages[..3]).People,
            person =>
                Assert.Contains(after, one => person.Mentions.All(at => one.Mentions.Contains(at)))
        );
    }

    [Fact]
    public void Nothing_in_common_joins_nothing_that_may_be_two_peoples() =>
        Assert.Equal(
            ["A. Famo", "Aa Famo", "Hong Qi", "Orf Yun"],
            Resolver
                .Resolve([
                    Crowd.Page,
                    Page.Of("v", null, "T: A. Famo, Orf Yun"),
                    Page.Of("w", null, "U: Aa Famo, Hong Qi"),
                ])
                .People.Select(person => person.Name)
                .Where(name => name is "A. Famo" or "Aa Famo" or "Hong Qi" or "Orf Yun")
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Initials_that_two_people_beside_the_same_name_may_mean_are_neither() =>
        Assert.Equal(
            ["D. Radev", "Dana Radev", "Dragomir Radev", "Hong Qi", "Orf Yun"],
            Names(
                Crowd.Page,
                Page.Of("u", null, "S: Dana Radev, Hong Qi, Orf Yun"),
                Page.Of("v", null, "T: D. Radev, Hong Qi, Orf Yun"),
                Page.Of("w", null, "U: Dragomir Radev, Hong Qi, Orf Yun")
            )
        );

    [Fact]
    public void Two_authors_of_one_work_are_two_people() =>
        Assert.Equal(
            ["D. Radev", "Dragomir Radev", "Hong Qi"],
            Names(
                Crowd.Page,
                Page.Of("v", null, "T: D. Radev, Dragomir Radev, Hong Qi"),
                Page.Of("w", null, "U: Dragomir Radev, Hong Qi")
            )
        );

    [Fact]
    public void The_decision_tells_both_forms_and_who_is_in_common()
    {
        var graph = Resolver.Resolve([
            Crowd.Page,
            Page.Of("v", null, "T: D. Radev, Hong Qi"),
            Page.Of("w", null, "U: Dragomir Radev, Hong Qi"),
        ]);

        Assert.Contains(
            graph.Decisions,
            decision =>
                decision.Rule == ResolutionRule.PersonFormSharedCoauthors
                && decision.Evidence
                    == "\"D. Radev\", \"Dragomir Radev\"; co-authors in common: \"Hong Qi\""
        );
    }

    [Fact]
    public void In_a_small_corpus_it_takes_two_in_common()
    {
        Assert.Equal(
            ["D. Radev", "Dragomir Radev", "Hong Qi", "Hong Qi"],
            Names(
                Page.Of("v", null, "T: D. Radev, Hong Qi"),
                Page.Of("w", null, "U: Dragomir Radev, Hong Qi")
            )
        );
        Assert.Equal(
            ["Dragomir Radev", "Hong Qi", "Orf Yun"],
            Names(
                Page.Of("v", null, "T: D. Radev, Hong Qi, Orf Yun"),
                Page.Of("w", null, "U: Dragomir Radev, Hong Qi, Orf Yun")
            )
        );
    }

    [Fact]
    public void In_a_small_corpus_names_that_are_cut_too_count_half()
    {
        Assert.Equal(
            6,
            Names(
                Page.Of("v", null, "T: D. Radev, H. Qi, O. Yun"),
                Page.Of("w", null, "U: Dragomir Radev, Hong Qi, Orf Yun")
            ).Length
        );
        Assert.Equal(
            5,
            Names(
                Page.Of("v", null, "T: D. Radev, H. Qi, O. Yun, Q. Zar, L. Bix"),
                Page.Of("w", null, "U: Dragomir Radev, Hong Qi, Orf Yun, Quill Zar, Lo Bix")
            ).Length
        );
    }

    private static int Among(params SourceDocument[] pages) => Names(pages).Length;

    private static string[] Names(params SourceDocument[] pages) =>
        [
            .. Resolver
                .Resolve(pages)
                .People.Select(person => person.Name)
                .Where(name => !name.EndsWith("mo", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
}
