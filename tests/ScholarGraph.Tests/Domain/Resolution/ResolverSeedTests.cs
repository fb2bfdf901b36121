using ScholarGraph.Domain;
using ScholarGraph.Domain.Profiles;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Tests.Domain.Profiles;

namespace ScholarGraph.Tests.Domain.Resolution;

public sealed class ResolverSeedTests
{
    private static readonly ResolvedGraph Graph = Resolver.Resolve([Seed("fr")]);

    [Fact]
    public void Twelve_listings_are_eight_publications_of_43_people()
    {
        Assert.Equal(8, Graph.Works.Count);
        Assert.Equal(12, Graph.Works.Sum(work => work.Listings.Count));
        Assert.Equal(43, Graph.People.Count);
    }

    [Fact]
    public void The_owner_is_an_author_of_every_publication_without_a_place()
    {
        var owner = Graph.People.ToList().FindIndex(person => person.IsProfileOwner);

        Assert.Equal("Razvan Pascanu", Graph.People[owner].Name);
        Assert.All(
            Graph.Works,
            work =>
                Assert.Equal(
                    (owner, AuthorshipKind.PageOwner, null, null),
                    (
                        work.Authorships[^1].Person,
                        work.Authorships[^1].Kind,
                        work.Authorships[^1].ListedPosition,
                        work.Authorships[^1].Position
                    )
                )
        );
    }

    [Fact]
    public void Collaborators_make_176_pairs_and_one_of_them_twice()
    {
        var pairs = Graph
            .Works.SelectMany(work => Pairs([.. work.Authorships.Select(at => at.Person)]))
            .GroupBy(pair => pair)
            .ToList();

        Assert.Equal(176, pairs.Count);
        var twice = Assert.Single(pairs, pair => pair.Count() == 2).Key;
        Assert.Equal(
            ["Aristide Baratin", "Razvan Pascanu"],
            new[] { Graph.People[twice.First].Name, Graph.People[twice.Second].Name }.Order(
                StringComparer.Ordinal
            )
        );
    }

    [Fact]
    public void Every_merge_is_a_decision_with_its_lines() =>
        Assert.Equal(
            [
                "WORK_SAME_TITLE_IN_SOURCE fr: 66-80, 81-95",
                "WORK_SAME_TITLE_IN_SOURCE fr: 44-52, 53-60",
                "WORK_SAME_TITLE_IN_SOURCE fr: 32-37, 38-43",
                "WORK_SAME_TITLE_IN_SOURCE fr: 26-28, 29-31",
                "PERSON_INITIAL_PROVEN fr: 73, 88",
                "PERSON_SAME_NAME_IN_SOURCE fr: 65, 110",
            ],
            Graph.Decisions.Select(decision => $"{decision.Rule} {decision.Locators}")
        );

    [Fact]
    public void Only_the_last_publication_may_have_been_cut() =>
        Assert.Equal(
            "Torque-Aware Momentum",
            Assert.Single(Graph.Works, work => work.PossiblyTruncated).Title
        );

    [Fact]
    public void The_english_page_adds_forms_and_nobody()
    {
        var english = Seed(
            "en",
            ("Petar Veličković", "Petar Velivckovi 'c"),
            ("Simon Dufort-Labbé", "Simon Dufort-Labbe"),
            ("Michael C. Gastpar", "M. Gastpar")
        );

        var both = Resolver.Resolve([Seed("fr"), english]);

        Assert.Equal((8, 43), (both.Works.Count, both.People.Count));
        Assert.Equal(
            Graph.People.Select(person => person.Name).Order(StringComparer.Ordinal),
            both.People.Select(person => person.Name)
                .Select(name => name == "Simon Dufort-Labbe" ? "Simon Dufort-Labbé" : name)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_page_of_another_member_adds_that_member_to_the_common_publication()
    {
        var seed = Seed("fr");
        var agency = seed.Works.First(work => work.Title == "Agency Is Frame-Dependent");
        var doina = Page.Of("other", "Doina Precup") with { Works = [agency] };

        var graph = Resolver.Resolve([seed, doina]);

        Assert.Equal((8, 44), (graph.Works.Count, graph.People.Count));
        var owners = graph
            .Works.Single(work => work.Title == agency.Title)
            .Authorships.Where(at => at.Kind == AuthorshipKind.PageOwner);
        Assert.Equal(["Doina Precup", "Razvan Pascanu"], owners.Select(at => at.CreditedName));
    }

    private static SourceDocument Seed(string name, params (string From, string To)[] renamed)
    {
        var text = renamed.Aggregate(
            SeedFile.Text,
            (text, name) => text.Replace(name.From, name.To, StringComparison.Ordinal)
        );
        return ProfileRecords.ToDocument(ProfileParser.Parse(text), name, name, null);
    }

    private static IEnumerable<(int First, int Second)> Pairs(int[] people) =>
        from first in people
        from second in people
        where first < second
        select (first, second);
}
