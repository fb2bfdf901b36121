using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>In a corpus large enough to tell how rare names are.</summary>
public sealed class ResolverRarityTests
{
    private static string Common => Crowd.NameOf(1, 1);

    private static string AlsoCommon => Crowd.NameOf(2, 2);

    [Fact]
    public void A_common_name_in_one_volume_is_not_one_person_by_itself() =>
        Assert.Equal(
            2,
            People(Common, Page.Of("v", null, $"T: {Common}, Quill Zar", $"U: {Common}, Orf Yun"))
        );

    [Fact]
    public void A_rare_name_in_one_volume_is_one_person() =>
        Assert.Equal(1, People("Quill Zar", Page.Of("v", null, "T: Quill Zar", "U: Quill Zar")));

    [Fact]
    public void One_name_beside_it_that_is_not_common_makes_a_common_name_one_person() =>
        Assert.Equal(
            1,
            People(
                Common,
                Page.Of("v", null, $"T: {Common}, Quill Zar"),
                Page.Of("w", null, $"U: {Common}, Quill Zar")
            )
        );

    [Fact]
    public void Of_names_as_common_it_takes_two()
    {
        var third = Crowd.NameOf(3, 3);

        Assert.Equal(
            2,
            People(
                Common,
                Page.Of("v", null, $"T: {Common}, {AlsoCommon}"),
                Page.Of("w", null, $"U: {Common}, {AlsoCommon}")
            )
        );
        Assert.Equal(
            1,
            People(
                Common,
                Page.Of("v", null, $"T: {Common}, {AlsoCommon}, {third}"),
                Page.Of("w", null, $"U: {Common}, {AlsoCommon}, {third}")
            )
        );
    }

    [Fact]
    public void A_page_knows_the_namesakes_of_its_people() =>
        Assert.Equal(
            1,
            People(
                Common,
                Page.Of("v", "Own Er", $"T: {Common}, Quill Zar", $"U: {Common}, Orf Yun")
            )
        );

    [Fact]
    public void So_does_a_bibliography_that_is_half_one_persons()
    {
        var works = Enumerable
            .Range(0, 10)
            .Select(at => at % 2 == 0 ? $"T{at}: {Common}" : $"T{at}: Au Thor{at}");

        Assert.Equal(1, People(Common, Page.Of("v", null, [.. works])));
        Assert.Equal(5, People(Common, Page.Of("v", null, [.. works, "More: Some One"])));
    }

    [Fact]
    public void A_name_beside_both_tells_what_it_is_in_the_decision()
    {
        var graph = Resolver.Resolve([
            Crowd.Page,
            Page.Of("v", null, $"T: {Common}, Quill Zar"),
            Page.Of("w", null, $"U: {Common}, Quill Zar"),
        ]);

        Assert.Contains(
            graph.Decisions,
            decision =>
                decision.Rule == ResolutionRule.PersonSharedCoauthors
                && decision.Evidence == $"\"{Common}\"; co-authors in common: \"Quill Zar\""
        );
    }

    [Fact]
    public void A_rare_name_of_several_and_a_common_one_with_half_enough_are_candidates()
    {
        var graph = Resolver.Resolve([
            Crowd.Page,
            Page.Of("u", null, "S: Quill D. Zar", "S2: Quill F. Zar"),
            Page.Of("v", null, "T: Quill Zar", $"V: {Common}, {AlsoCommon}"),
            Page.Of("w", null, "U: Quill Zar", $"W: {Common}, {AlsoCommon}"),
        ]);

        Assert.Equal(
            [
                (
                    Common,
                    0.32,
                    $"co-authors in common: \"{AlsoCommon}\"; the same name: \"{Common}\""
                ),
                (
                    AlsoCommon,
                    0.32,
                    $"co-authors in common: \"{Common}\"; the same name: \"{AlsoCommon}\""
                ),
                ("Quill Zar", 0.3, "the same rare name: \"Quill Zar\""),
            ],
            graph
                .Candidates.Select(candidate =>
                    (
                        graph.People[candidate.First].Name,
                        candidate.Score,
                        string.Join("; ", candidate.Evidence)
                    )
                )
                .Order()
        );
    }

    // Without the one of the crowd, who has nobody beside them.
    private static int People(string name, params SourceDocument[] pages) =>
        Resolver.Resolve([Crowd.Page, .. pages]).People.Count(person => person.Name == name)
        - (Resolver.Resolve([Crowd.Page]).People.Any(person => person.Name == name) ? 1 : 0);
}
