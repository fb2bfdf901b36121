using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

public sealed class ResolverPersonTests
{
    [Fact]
    public void An_initial_is_proven_by_place_and_neighbours()
    {
        var graph = Resolve(
            Page.Of("p", "Own Er", "T: Bob Ray, A. Smith, Cy Dow", "T: Bob Ray, Anna Smith, Cy Dow")
        );

        var anna = Named(graph, "Anna Smith");
        Assert.Equal(["A. Smith", "Anna Smith"], anna.Variants);
        var decision = graph.Decisions.Single(at => at.Person is not null);
        Assert.Equal(ResolutionRule.PersonInitialProven, decision.Rule);
        Assert.Equal("p: 12, 22", decision.Locators);
        Assert.Contains("place 2", decision.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_fits_two_people_on_a_work_is_joined_to_neither() =>
        Assert.Equal(
            ["A. Smith", "Adam Smith", "Anna Smith", "Bob Ray"],
            Names(
                Page.Of("a", null, "T: Bob Ray, A. Smith"),
                Page.Of("b", null, "T: Bob Ray, Anna Smith, Adam Smith")
            )
        );

    [Fact]
    public void Place_and_neighbours_cannot_prove_two_people_one() =>
        Assert.Equal(
            ["A. Smith", "Adam Smith", "Anna Smith", "Bob Ray"],
            Names(
                Page.Of("a", null, "T: Bob Ray, A. Smith"),
                Page.Of("b", null, "T: Bob Ray, Anna Smith"),
                Page.Of("c", null, "T: Bob Ray, Adam Smith")
            )
        );

    [Fact]
    public void What_place_and_neighbours_prove_stands_beside_another_that_fits() =>
        Assert.Equal(
            ["Adam Smith", "Anna Smith", "Bob Ray"],
            Names(
                Page.Of("a", null, "T: Bob Ray, A. Smith"),
                Page.Of("b", null, "T: Bob Ray, Anna Smith"),
                Page.Of("c", null, "T: Adam Smith, Bob Ray, Anna Smith")
            )
        );

    [Fact]
    public void Names_of_one_list_are_different_people() =>
        Assert.Equal(
            ["A. Smith", "Anna Smith", "Bob Ray"],
            Names(Page.Of("a", null, "T: A. Smith, Anna Smith, Bob Ray", "T: Anna Smith, Bob Ray"))
        );

    [Fact]
    public void A_list_that_holds_the_initial_and_another_leaves_one_counterpart()
    {
        var graph = Resolve(
            Page.Of("a", null, "T: A. Smith, Adam Smith"),
            Page.Of("b", null, "T: Bob Ray, Adam Smith, Anna Smith")
        );

        Assert.Equal(["A. Smith", "Anna Smith"], Named(graph, "Anna Smith").Variants);
        Assert.Contains(
            graph.Decisions,
            decision => decision.Rule == ResolutionRule.PersonOnlyCounterpart
        );
    }

    [Fact]
    public void Two_full_forms_meet_before_their_initial() =>
        Assert.Equal(
            ["Anna B. Smith", "Bob Ray"],
            Names(
                Page.Of("a", null, "T: A. Smith, Bob Ray"),
                Page.Of("b", null, "T: Anna Smith"),
                Page.Of("c", null, "T: Bob Ray, Anna B. Smith")
            )
        );

    [Fact]
    public void Broken_accents_are_a_variant_and_never_the_name_shown()
    {
        var graph = Resolve(
            Page.Of("fr", "Own Er", "T: 'Alvaro Arroyo, Petar Veličković, Bob Ray"),
            Page.Of("en", "Own Er", "T: Álvaro Arroyo, Petar Velivckovi 'c, Bob Ray")
        );

        Assert.Equal(
            ["Bob Ray", "Own Er", "Petar Veličković", "Álvaro Arroyo"],
            graph.People.Select(person => person.Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Within_a_source_a_full_name_is_one_person_and_initials_are_not() =>
        Assert.Equal(
            ["A. Smith", "A. Smith", "Cy Dow"],
            Names(Page.Of("a", null, "T: Cy Dow, A. Smith", "U: Cy Dow, A. Smith"))
        );

    [Fact]
    public void Initials_join_works_where_two_coauthors_come_along() =>
        Assert.Equal(
            ["A. Smith", "B. Ray", "C. Dow"],
            Names(Page.Of("a", null, "T: C. Dow, A. Smith, B. Ray", "U: A. Smith, B. Ray, C. Dow"))
        );

    [Fact]
    public void Initials_with_two_coauthors_do_not_join_two_full_names() =>
        Assert.Equal(
            ["Adam Smith", "Anna Smith", "Bob Ray", "Cy Dow"],
            Names(
                Page.Of(
                    "a",
                    null,
                    "T: Cy Dow, A. Smith, Bob Ray",
                    "T: Cy Dow, Anna Smith, Bob Ray",
                    "U: Cy Dow, A. Smith, Bob Ray",
                    "U: Cy Dow, Adam Smith, Bob Ray"
                )
            )
        );

    [Fact]
    public void A_proof_on_one_work_carries_the_full_name_to_the_others_and_no_initial()
    {
        var graph = Resolve(
            Page.Of(
                "a",
                null,
                "T: Bob Ray, A. Smith",
                "T: Bob Ray, Anna Smith",
                "U: Anna Smith",
                "V: A. Smith"
            )
        );

        Assert.Equal(3, Named(graph, "Anna Smith").Mentions.Count);
        Assert.Single(Named(graph, "A. Smith").Mentions);
    }

    [Fact]
    public void A_common_name_with_nothing_else_stays_two_people() =>
        Assert.Equal(
            ["Ann Lee", "Bob Ray", "Wei Wang", "Wei Wang"],
            Names(
                Page.Of("a", null, "T: Wei Wang, Ann Lee"),
                Page.Of("b", null, "U: Wei Wang, Bob Ray")
            )
        );

    [Fact]
    public void One_coauthor_of_the_same_name_is_not_enough() =>
        Assert.Equal(
            ["Ann Lee", "Ann Lee", "Wei Wang", "Wei Wang"],
            Names(
                Page.Of("a", null, "T: Wei Wang, Ann Lee"),
                Page.Of("b", null, "U: Wei Wang, Ann Lee")
            )
        );

    [Fact]
    public void Two_coauthors_of_the_same_names_are_enough()
    {
        var graph = Resolve(
            Page.Of("a", null, "T: Wei Wang, Ann Lee, Bob Ray"),
            Page.Of("b", null, "U: Wei Wang, Ann Lee, Bob Ray")
        );

        Assert.Equal(3, graph.People.Count);
        Assert.All(
            graph.Decisions,
            decision => Assert.Equal(ResolutionRule.PersonSharedCoauthors, decision.Rule)
        );
    }

    [Fact]
    public void One_coauthor_proven_to_be_one_person_is_enough() =>
        Assert.Equal(
            ["Ann Lee", "Cy Dow", "Wei Wang"],
            Names(
                Page.Of("a", null, "T: Wei Wang, Ann Lee", "X: Ann Lee, Cy Dow"),
                Page.Of("b", null, "U: Wei Wang, Ann Lee", "X: Ann Lee, Cy Dow")
            )
        );

    [Fact]
    public void The_owner_of_a_page_joins_whom_another_source_lists_on_a_work_of_the_page()
    {
        var graph = Resolve(
            Page.Of("a", "Own Er", "T: Ann Lee"),
            Page.Of("b", null, "T: Own Er, Ann Lee")
        );

        Assert.True(Named(graph, "Own Er").IsProfileOwner);
        Assert.All(
            Assert.Single(graph.Works).Authorships,
            at => Assert.Equal(AuthorshipKind.Listed, at.Kind)
        );
        Assert.Contains(
            graph.Decisions,
            decision => decision.Rule == ResolutionRule.PersonOwnerOfPage
        );
    }

    [Fact]
    public void The_owner_of_a_page_joins_their_initials_on_a_work_of_the_page() =>
        Assert.Equal(
            ["Ann Lee", "Own Er"],
            Names(Page.Of("a", "Own Er", "T: Ann Lee"), Page.Of("b", null, "T: O. Er, Ann Lee"))
        );

    [Fact]
    public void Pages_of_one_owner_with_a_work_in_common_are_one_person() =>
        Assert.Equal(
            ["Ann Lee", "Own Er"],
            Names(
                Page.Of("fr", "Own Er", "T: Ann Lee", "U: Ann Lee"),
                Page.Of("en", "Own Er", "T: Ann Lee")
            )
        );

    [Fact]
    public void Pages_of_one_owner_from_one_institution_are_one_person_with_their_coauthors() =>
        Assert.Equal(
            ["Ann Lee", "Own Er"],
            Names(
                Page.Of("0", "Own Er", "T: Ann Lee").From("Mila"),
                Page.Of("1", "Own Er", "U: Ann Lee").From("mila")
            )
        );

    [Fact]
    public void Pages_of_one_owner_with_a_coauthor_in_common_are_one_person() =>
        Assert.Equal(
            ["Ann Lee", "Own Er"],
            Names(Page.Of("0", "Own Er", "T: Ann Lee"), Page.Of("1", "Own Er", "U: Ann Lee"))
        );

    [Fact]
    public void Two_owners_of_one_name_with_nothing_in_common_stay_two()
    {
        var graph = Resolve(
            Page.Of("0", "Own Er", "T: Ann Lee"),
            Page.Of("1", "Own Er", "U: Bob Ray"),
            Page.Of("2", "Own Er")
        );

        Assert.Equal(3, graph.People.Count(person => person.Name == "Own Er"));
        Assert.Equal(5, graph.People.Select(person => person.Birth).Distinct().Count());
    }

    [Fact]
    public void An_author_on_another_page_of_the_institution_is_its_member_of_that_name() =>
        Assert.Equal(
            ["Kim Oak", "Own Er"],
            Names(
                Page.Of("0", "Own Er", "T").From("Mila"),
                Page.Of("1", "Kim Oak", "U: Own Er").From("Mila")
            )
        );

    [Fact]
    public void Different_ORCID_iDs_are_different_people_whatever_else_they_share()
    {
        var first = Page.Of("0", "Own Er", "T: Ann Lee").From("Mila");
        var second = Page.Of("1", "Own Er", "T: Ann Lee").From("Mila");

        Assert.Equal(
            ["Ann Lee", "Own Er", "Own Er"],
            Names(WithOrcid(first, "1"), WithOrcid(second, "2"))
        );
        Assert.Equal(["Ann Lee", "Own Er"], Names(WithOrcid(first, "1"), WithOrcid(second, "1")));
    }

    [Fact]
    public void A_name_that_joins_two_who_cannot_be_one_joins_nobody() =>
        Assert.Equal(
            ["Anna B. Smith", "Anna C. Smith", "Anna Smith"],
            Names(
                Page.Of("a", null, "T: Anna Smith", "U: Anna Smith"),
                Page.Of("b", null, "T: Anna B. Smith"),
                Page.Of("c", null, "U: Anna C. Smith")
            )
        );

    [Fact]
    public void Births_hold_the_folded_name_and_a_work() =>
        Assert.Equal(
            ["ann lee\ndeep nets", "own er\ndeep nets"],
            Resolve(Page.Of("a", "Own Er", "Deep nets!: Ann Lee", "Wide nets: Ann Lee"))
                .People.Select(person => person.Birth)
        );

    private static SourceDocument WithOrcid(SourceDocument page, string orcid) =>
        page with
        {
            Owner = new PersonRecord
            {
                Name = "Own Er",
                Locator = "3",
                Orcid = orcid,
            },
        };

    private static ResolvedGraph Resolve(params SourceDocument[] pages) => Resolver.Resolve(pages);

    private static ResolvedPerson Named(ResolvedGraph graph, string name) =>
        graph.People.Single(person => person.Name == name);

    private static IEnumerable<string> Names(params SourceDocument[] pages) =>
        Resolve(pages).People.Select(person => person.Name).Order(StringComparer.Ordinal);
}
