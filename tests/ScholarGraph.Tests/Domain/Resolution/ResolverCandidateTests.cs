using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

public sealed class ResolverCandidateTests
{
    [Fact]
    public void One_co_author_in_common_is_too_little_for_a_merge_and_enough_for_a_candidate()
    {
        var told = Told(
            Page.Of("a", null, "T: Anna Smith, Bob Ray"),
            Page.Of("b", null, "U: Anna Smith, Bob Ray, Cy Dow")
        );

        Assert.Equal(
            [
                "Anna Smith ~ Anna Smith 0.44: co-authors in common: \"Bob Ray\"; the same name: \"Anna Smith\"",
                "Bob Ray ~ Bob Ray 0.44: co-authors in common: \"Anna Smith\"; the same name: \"Bob Ray\"",
            ],
            told
        );
    }

    [Fact]
    public void Names_that_fit_are_candidates_beside_the_same_names()
    {
        var told = Told(
            Page.Of("a", "Own Er", "T: Anna Smith, Bob Ray"),
            Page.Of("b", "Own Er", "U: A. Smith, Bob Ray").From("Mila"),
            Page.Of("c", "Own Er", "V: Adam Jones, Bob Ray").From("Mila")
        );

        Assert.Contains(
            told,
            line =>
                line.StartsWith("A. Smith ~ Anna Smith", StringComparison.Ordinal)
                && line.EndsWith(
                    "; names that fit: \"A. Smith\", \"Anna Smith\"",
                    StringComparison.Ordinal
                )
        );
        Assert.DoesNotContain(told, line => line.Contains("Jones", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_authors_of_one_work_are_no_candidates() =>
        Assert.Empty(Told(Page.Of("a", null, "T: A. Smith, Anna Smith, Bob Ray")));

    [Fact]
    public void Whom_a_registry_tells_apart_are_no_candidates() =>
        Assert.DoesNotContain(
            Told(
                Known(Page.Of("a", null, "T: Anna Smith, Bob Ray"), "dblp:1"),
                Known(Page.Of("b", null, "U: Anna Smith, Bob Ray"), "dblp:2")
            ),
            line => line.StartsWith("Anna", StringComparison.Ordinal)
        );

    [Fact]
    public void Who_shares_nothing_but_a_name_is_no_candidate_in_a_small_corpus() =>
        Assert.Empty(
            Told(Page.Of("a", null, "T: Anna Smith"), Page.Of("b", null, "U: Anna Smith"))
        );

    [Fact]
    public void Nobody_who_is_joined_is_a_candidate() =>
        Assert.Empty(
            Told(
                Page.Of("a", null, "T: Anna Smith, Bob Ray, Cy Dow"),
                Page.Of("b", null, "U: Anna Smith, Bob Ray, Cy Dow")
            )
        );

    private static List<string> Told(params SourceDocument[] pages)
    {
        var graph = Resolver.Resolve(pages);
        return
        [
            .. graph.Candidates.Select(candidate =>
                FormattableString.Invariant(
                    $"{graph.People[candidate.First].Name} ~ {graph.People[candidate.Second].Name} {candidate.Score}: {string.Join("; ", candidate.Evidence)}"
                )
            ),
        ];
    }

    private static SourceDocument Known(SourceDocument page, string id) =>
        page.WithFirst(author => author with { PersonId = id });
}
