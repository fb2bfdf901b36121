using System.Text.Json;
using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Api.Networks;

/// <summary>Suggested collaborators and related topics over GraphQL, against the data in memory.</summary>
public abstract class SuggestionSuite(CircleGraph circles)
{
    [SkippableFact]
    public async Task Suggestions_are_those_who_share_coauthors_with_their_reasons()
    {
        var data = await circles.DataAsync(
            """
            { researchers(first: 50) { nodes { slug suggestedCollaborators(first: 40) {
                researcher { slug } sharedTopics { slug } commonCoauthors { slug } score } } } }
            """
        );
        var asked = data.GetProperty("researchers").GetProperty("nodes").EnumerateArray().ToList();

        Assert.Equal(circles.Data.Researchers.Count, asked.Count);
        Assert.Contains(asked, node => Suggested(node).Count > 1);
        foreach (var node in asked)
        {
            var of = circles.Data.Researchers.Single(r =>
                r.Slug == node.GetProperty("slug").GetString()
            );
            var expected = Expected(of);
            var found = Suggested(node);
            Assert.Equal(
                expected.Select(e => (e.Slug, e.Topics, e.Common)),
                found.Select(f => (f.Slug, f.Topics, f.Common))
            );
            Assert.All(
                expected.Zip(found),
                pair => Assert.Equal(pair.First.Score, pair.Second.Score, 9)
            );
        }
    }

    [SkippableFact]
    public async Task Fewer_suggestions_are_the_first_of_more()
    {
        var data = await circles.DataAsync(
            """
            { researchers(first: 50) { nodes {
                all: suggestedCollaborators(first: 50) { researcher { id } score }
                two: suggestedCollaborators(first: 2) { researcher { id } score } } } }
            """
        );

        foreach (var node in data.GetProperty("researchers").GetProperty("nodes").EnumerateArray())
        {
            Assert.Equal(
                node.GetProperty("all").EnumerateArray().Take(2).Select(s => s.GetRawText()),
                node.GetProperty("two").EnumerateArray().Select(s => s.GetRawText())
            );
        }
    }

    [SkippableFact]
    public async Task Related_topics_are_counted_by_publications()
    {
        var data = await circles.DataAsync(
            "{ topics { nodes { slug relatedTopics(first: 3) { topic { slug } publicationCount } } } }"
        );
        var nodes = data.GetProperty("topics").GetProperty("nodes").EnumerateArray().ToList();

        Assert.Equal(circles.Data.Topics.Count, nodes.Count);
        foreach (var node in nodes)
        {
            var slug = node.GetProperty("slug").GetString();
            var works = circles.Data.Publications.Where(p =>
                p.TopicLinks.Exists(l => l.Topic.Slug == slug)
            );
            Assert.Equal(
                works
                    .SelectMany(p => p.TopicLinks)
                    .Where(l => l.Topic.Slug != slug)
                    .CountBy(l => l.Topic.Slug)
                    .OrderByDescending(c => c.Value)
                    .ThenBy(c => c.Key, StringComparer.Ordinal)
                    .Take(3)
                    .Select(c => (c.Key, c.Value)),
                node.GetProperty("relatedTopics")
                    .EnumerateArray()
                    .Select(r =>
                        (
                            r.GetProperty("topic").GetProperty("slug").GetString()!,
                            r.GetProperty("publicationCount").GetInt32()
                        )
                    )
            );
        }
    }

    [SkippableTheory]
    [InlineData("suggestedCollaborators(first: 51) { score }", "HC0051")]
    [InlineData("suggestedCollaborators(first: -1) { score }", "HC0079")]
    public async Task Too_many_suggestions_are_refused(string field, string code)
    {
        var answer = await circles.AskAsync(
            $"{{ researcherBySlug(slug: \"researcher-1\") {{ {field} }} }}"
        );

        Assert.Equal(code, CircleGraph.CodeOf(answer));
    }

    private static List<(string Slug, string Topics, string Common, double Score)> Suggested(
        JsonElement node
    ) =>
        [
            .. node.GetProperty("suggestedCollaborators")
                .EnumerateArray()
                .Select(s =>
                    (
                        s.GetProperty("researcher").GetProperty("slug").GetString()!,
                        Slugs(s.GetProperty("sharedTopics")),
                        Slugs(s.GetProperty("commonCoauthors")),
                        s.GetProperty("score").GetDouble()
                    )
                ),
        ];

    private static string Slugs(JsonElement list) =>
        string.Join(' ', list.EnumerateArray().Select(e => e.GetProperty("slug").GetString()));

    private List<(string Slug, string Topics, string Common, double Score)> Expected(Researcher of)
    {
        var own = circles.Data.Coauthors(of);
        var topics = circles.Data.TopicsOf(of);
        return
        [
            .. circles
                .Data.Researchers.Except(own)
                .Where(r => r != of)
                .Select(r => (Person: r, Common: own.Intersect(circles.Data.Coauthors(r)).ToList()))
                .Where(s => s.Common.Count > 0)
                .Select(s =>
                {
                    var theirs = circles.Data.TopicsOf(s.Person);
                    var shared = topics.Intersect(theirs).Select(t => t.Slug).Order().ToList();
                    var all = topics.Union(theirs).Count();
                    return (
                        s.Person,
                        Topics: string.Join(' ', shared),
                        Common: string.Join(
                            ' ',
                            s.Common.OrderBy(c => circles.Data.Coauthors(c).Count)
                                .ThenBy(CircleData.Id, StringComparer.Ordinal)
                                .Select(c => c.Slug)
                        ),
                        Score: s.Common.Sum(c => 1 / Math.Log(circles.Data.Coauthors(c).Count))
                            + (all == 0 ? 0 : (double)shared.Count / all)
                    );
                })
                .OrderByDescending(s => Math.Round(s.Score, 9))
                .ThenBy(s => CircleData.Id(s.Person), StringComparer.Ordinal)
                .Select(s => (s.Person.Slug, s.Topics, s.Common, s.Score)),
        ];
    }
}
