using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

public sealed class ResolverWorkTests
{
    [Fact]
    public void A_title_listed_twice_is_one_work_with_its_lines()
    {
        var graph = Resolve(Page.Of("p", "O", "Deep nets.: Ann Lee", "Deep Nets: Ann Lee"));

        Assert.Equal("Deep nets.", Assert.Single(graph.Works).Title);
        var decision = Assert.Single(graph.Decisions);
        Assert.Equal(
            (ResolutionRule.WorkSameTitleInSource, "p: 10-11, 20-21", (int?)0),
            (decision.Rule, decision.Locators, decision.Work)
        );
    }

    [Theory]
    [InlineData("Intro: Ann Lee", "Intro: Bob Ray", 2)]
    [InlineData("Intro: Ann Lee", "Intro: A. Lee", 1)]
    [InlineData("Intro: Ann Lee, Bob Ray", "Intro: Bob Ray, Cy Dow", 1)]
    [InlineData("Intro: Ann Lee", "Intro", 1)]
    [InlineData("Intro", "Intro", 1)]
    public void In_one_source_a_title_is_one_work_unless_its_authors_are_all_others(
        string first,
        string second,
        int works
    ) => Assert.Equal(works, Resolve(Page.Of("p", "Own Er", first, second)).Works.Count);

    [Fact]
    public void A_listing_without_authors_does_not_join_two_works_of_one_title() =>
        Assert.Equal(
            3,
            Resolve(Page.Of("p", "Own Er", "Intro: Ann Lee", "Intro", "Intro: Bob Ray")).Works.Count
        );

    [Theory]
    [InlineData("T: Ann Lee", "T: Ann Lee", 1)]
    [InlineData("T: Ann Lee", "T: Lee A.", 1)]
    [InlineData("T: Ann Lee", "T: Bob Ray", 2)]
    [InlineData("T: Ann Lee", "T: Own One", 1)]
    [InlineData("T", "T: O. One", 1)]
    [InlineData("T", "T: Ann Lee", 2)]
    [InlineData("T", "T", 2)]
    public void Across_sources_a_title_needs_an_author_in_common(
        string first,
        string second,
        int works
    ) =>
        Assert.Equal(
            works,
            Resolve(Page.Of("a", "Own One", first), Page.Of("b", null, second)).Works.Count
        );

    [Fact]
    public void Titles_alone_on_two_pages_of_one_owner_are_one_work() =>
        Assert.Single(Resolve(Page.Of("a", "Own One", "T"), Page.Of("b", "Own One", "T")).Works);

    [Fact]
    public void Titles_alone_on_pages_of_two_owners_are_two_works() =>
        Assert.Equal(
            2,
            Resolve(Page.Of("a", "Own One", "T"), Page.Of("b", "Two Own", "T")).Works.Count
        );

    [Fact]
    public void A_copy_of_a_page_does_not_join_works_that_the_page_keeps_apart() =>
        Assert.Equal(
            3,
            Resolve(
                Page.Of("a", "Own One", "Intro: Ann Lee", "Intro: Bob Ray", "Intro"),
                Page.Of("b", "Own One", "Intro: Ann Lee", "Intro: Bob Ray", "Intro")
            ).Works.Count
        );

    [Fact]
    public void Sources_join_through_a_third()
    {
        var graph = Resolve(
            Page.Of("a", null, "T: Ann Lee"),
            Page.Of("b", null, "T: Bob Ray"),
            Page.Of("c", null, "T: Bob Ray, Ann Lee")
        );

        Assert.Equal(3, Assert.Single(graph.Works).Listings.Count);
        Assert.Equal(2, graph.People.Count);
    }

    [Fact]
    public void Shows_the_longest_title_and_abstract()
    {
        var page = Page.Of("a", "O", "T: Ann Lee", "T.: Ann Lee");
        var graph = Resolve(
            page with
            {
                Works = [page.Works[0] with { Abstract = "Long one" }, page.Works[1]],
            }
        );

        Assert.Equal(("T.", "Long one"), (graph.Works[0].Title, graph.Works[0].Abstract));
    }

    [Fact]
    public void Is_possibly_truncated_only_if_every_listing_is()
    {
        var page = Page.Of("a", "O", "T: Ann Lee", "T: Ann Lee", "U");
        var cut = page.Works.Select((work, i) => work with { PossiblyTruncated = i > 0 });

        var graph = Resolve(page with { Works = [.. cut] });

        Assert.Equal([false, true], graph.Works.Select(work => work.PossiblyTruncated));
    }

    [Fact]
    public void Owners_of_two_pages_stand_last_on_their_common_work()
    {
        var graph = Resolve(
            Page.Of("a", "Zoe Ash", "T: Ann Lee, Bob Ray"),
            Page.Of("b", "Kim Oak", "T: Ann Lee, Bob Ray")
        );

        Assert.Equal(
            [
                ("Ann Lee", AuthorshipKind.Listed, (int?)1),
                ("Bob Ray", AuthorshipKind.Listed, 2),
                ("Kim Oak", AuthorshipKind.PageOwner, null),
                ("Zoe Ash", AuthorshipKind.PageOwner, null),
            ],
            Assert
                .Single(graph.Works)
                .Authorships.Select(at => (at.CreditedName, at.Kind, at.ListedPosition))
        );
    }

    [Fact]
    public void Lists_merge_into_one_order_and_a_complete_one_gives_positions()
    {
        var complete = Page.Of("b", null, "T: Ann Lee, Own One, Bob Ray, Cy Dow");
        complete = complete with { Works = [complete.Works[0] with { AuthorsComplete = true }] };

        var graph = Resolve(Page.Of("a", "Own One", "T: Ann Lee, Eve Fox, Bob Ray"), complete);

        var work = Assert.Single(graph.Works);
        Assert.True(work.AuthorsComplete);
        Assert.Equal(
            [
                ("Ann Lee", (int?)1, (int?)1),
                ("Eve Fox", null, 2),
                ("Own One", 2, 2),
                ("Bob Ray", 3, 3),
                ("Cy Dow", 4, 4),
            ],
            work.Authorships.Select(at => (at.CreditedName, at.Position, at.ListedPosition))
        );
    }

    [Fact]
    public void An_author_printed_twice_is_one_authorship_at_the_first_place()
    {
        var graph = Resolve(Page.Of("a", "O", "T: Ann Lee, Bob Ray, Ann Lee, Bob Ray, Cy Dow"));

        Assert.Equal(
            [("Ann Lee", (int?)1), ("Bob Ray", 2), ("Cy Dow", 5)],
            graph
                .Works[0]
                .Authorships.Where(at => at.Kind == AuthorshipKind.Listed)
                .Select(at => (at.CreditedName, at.ListedPosition))
        );
    }

    [Fact]
    public void Works_of_one_title_have_different_births() =>
        Assert.Equal(
            2,
            Resolve(Page.Of("a", null, "Intro: Ann Lee", "Intro: Bob Ray"))
                .Works.Select(work => work.Birth)
                .Distinct()
                .Count()
        );

    private static ResolvedGraph Resolve(params SourceDocument[] pages) => Resolver.Resolve(pages);
}
