using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>The same organization beside people of one name.</summary>
public sealed class ResolverAffiliationTests
{
    [Fact]
    public void The_same_name_at_one_organization_is_one_person()
    {
        var graph = Resolver.Resolve([
            At("University of Oslo", "a: Anna Zar"),
            At("Dept. of Law, Univ. of Oslo", "b: Anna Zar"),
        ]);

        Assert.Equal("Anna Zar", Assert.Single(graph.People).Name);
        var decision = Assert.Single(graph.Decisions);
        Assert.Equal(ResolutionRule.PersonSharedAffiliation, decision.Rule);
        Assert.Equal(
            "\"Anna Zar\"; affiliation in common: \"Dept. of Law, Univ. of Oslo\", \"University of Oslo\"",
            decision.Evidence
        );
    }

    [Theory]
    [InlineData("Anna Zar", "Anne Zar")]
    [InlineData("Anna Zar", "A. Zar")]
    [InlineData("A. Zar", "A. Zar")]
    [InlineData("Zar", "Zar")]
    public void Other_names_and_initials_stay_apart(string one, string other) =>
        Assert.Equal(2, People(At("Mila", $"a: {one}"), At("Mila", $"b: {other}")));

    [Theory]
    [InlineData("Wei Wang")]
    [InlineData("Xiaoyan Wang")]
    [InlineData("John Smith")]
    public void A_name_that_is_common_somewhere_needs_a_co_author_besides(string name)
    {
        SourceDocument[] alone = [At("Mila", $"a: {name}"), At("Mila", $"b: {name}")];
        var told = Resolver.Resolve(alone);

        Assert.Equal(2, told.People.Count);
        var candidate = Assert.Single(told.Candidates);
        Assert.Equal(0.44, candidate.Score);
        Assert.Equal("affiliation in common: \"Mila\"", candidate.Evidence[^1]);
        Assert.Equal(
            1,
            Count(name, At("Mila", $"a: {name}, Bo Ray"), At("Mila", $"b: {name}, Bo Ray, Cy Dow"))
        );
        Assert.Equal(
            2,
            Count(name, At("Mila", $"a: {name}, Bo Ray"), At("CNRS", $"b: {name}, Bo Ray, Cy Dow"))
        );
    }

    [Fact]
    public void An_affiliation_counts_as_one_of_the_co_authors_that_forms_need()
    {
        Assert.Equal(
            ["Anna Zar", "Bo Ray"],
            Names(At("Mila", "a: A. Zar, Bo Ray"), At("Mila", "b: Anna Zar, Bo Ray"))
        );
        Assert.Contains(
            "A. Zar",
            Names(At("CNRS", "a: A. Zar, Bo Ray"), At("Mila", "b: Anna Zar, Bo Ray"))
        );
        Assert.Contains("A. Zar", Names(At("Mila", "a: A. Zar"), At("Mila", "b: Anna Zar")));
    }

    [Fact]
    public void Forms_at_one_organization_are_candidates_unless_many_may_be_meant()
    {
        Assert.Equal(
            ["names that fit: \"A. Zar\", \"Anna Zar\"", "affiliation in common: \"Mila\""],
            Assert
                .Single(
                    Resolver
                        .Resolve([At("Mila", "a: A. Zar"), At("Mila", "b: Anna Zar")])
                        .Candidates
                )
                .Evidence
        );
        Assert.Empty(
            Resolver
                .Resolve([
                    At("Mila", "a: A. Zar"),
                    .. "bcdef".Select(at => At("Mila", $"{at}: A{at}na Zar")),
                ])
                .Candidates
        );
    }

    [Theory]
    [InlineData(5, 2, 1)]
    [InlineData(5, 8, 2)]
    public void Where_a_corpus_tells_how_rare_names_are_it_decides(
        int sameFirst,
        int sameLast,
        int people
    )
    {
        SourceDocument[] others =
        [
            Crowd.Page,
            .. Enumerable
                .Range(0, sameFirst - 1)
                .Select(at => Page.Of($"f{at}", null, $"F{at}: Quill {Last(at)}")),
            .. Enumerable
                .Range(0, sameLast - 1)
                .Select(at => Page.Of($"l{at}", null, $"L{at}: {First(at)} Zar")),
        ];

        Assert.Equal(
            people,
            Count("Quill Zar", [.. others, At("Mila", "a: Quill Zar"), At("Mila", "b: Quill Zar")])
        );
        Assert.Equal(
            2,
            Count("Quill Zar", [.. others, At("Mila", "a: Quill Zar"), At("CNRS", "b: Quill Zar")])
        );
    }

    [Fact]
    public void What_ids_tell_apart_stays_apart() =>
        Assert.Equal(2, People(At("Mila", "a: Anna Zar", "o-1"), At("Mila", "b: Anna Zar", "o-2")));

    [Fact]
    public void Whose_page_it_is_has_the_affiliations_of_the_page()
    {
        var page = Page.Of("page", "Anna Zar", "Own work");
        var position = new AffiliationRecord
        {
            Printed = "Professor, Mila",
            Organization = "Mila",
            Locator = "2",
        };
        Assert.NotNull(page.Owner);

        Assert.Equal(1, People(At("Mila", "a: Anna Zar"), page.From("Mila")));
        Assert.Equal(
            1,
            People(
                At("Mila", "a: Anna Zar"),
                page with
                {
                    Owner = page.Owner with { Affiliations = [position] },
                }
            )
        );
        Assert.Equal(2, People(At("Mila", "a: Anna Zar"), page));
    }

    private static SourceDocument At(string organization, string listing, string? orcid = null) =>
        Page.Of(listing[..1], null, $"Work {listing}")
            .WithFirst(author => author with { Affiliations = [organization], Orcid = orcid });

    private static string First(int at) => Crowd.NameOf(at, at).Split(' ')[0];

    private static string Last(int at) => Crowd.NameOf(at, at).Split(' ')[1];

    private static int People(params SourceDocument[] sources) =>
        Resolver.Resolve(sources).People.Count;

    private static int Count(string name, params SourceDocument[] sources) =>
        Names(sources).Count(known => known == name);

    private static string[] Names(params SourceDocument[] sources) =>
        [
            .. Resolver
                .Resolve(sources)
                .People.Select(person => person.Name)
                .Order(StringComparer.Ordinal),
        ];
}
