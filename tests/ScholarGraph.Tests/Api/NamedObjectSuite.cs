using System.Text.Json;
using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

/// <summary>
/// An object that is named by a unique column is looked up once. What comes must be what comes of the same condition in a form that
/// is not recognised, and of a walk over the objects.
/// </summary>
public abstract class NamedObjectSuite(WorksGraph works)
{
    private const string Name = "NAME";

    public static TheoryData<string> Filters() =>
        [
            "{ topics: { some: NAME } }",
            "{ topics: { none: NAME } }",
            "{ topics: { all: NAME } }",
            "{ venue: NAME }",
            "{ or: [{ venue: NAME }, { topics: { some: NAME } }] }",
            "{ authors: { some: { publications: { some: { venue: NAME } } } } }",
            "{ authors: { none: { publications: { all: { topics: { some: NAME } } } } } }",
        ];

    [SkippableTheory]
    [MemberData(nameof(Filters))]
    public async Task A_name_is_found_as_a_list_of_one_name_is(string filter)
    {
        var slugs = works
            .Data.Topics.Select(t => t.Slug)
            .Concat(works.Data.Venues.Select(v => v.Slug))
            .Append("no-such-name");
        foreach (var slug in slugs)
        {
            var named = await FoundAsync(
                filter.Replace(Name, $$"""{ slug: { eq: "{{slug}}" } }""", StringComparison.Ordinal)
            );
            var listed = await FoundAsync(
                filter.Replace(
                    Name,
                    $$"""{ slug: { in: ["{{slug}}"] } }""",
                    StringComparison.Ordinal
                )
            );

            Assert.Equal(listed, named);
        }
    }

    [SkippableFact]
    public async Task Topics_and_venues_are_those_of_the_objects()
    {
        var topic = works.Data.Topics.First(t => Of(t.Slug).Count > 0).Slug;
        var venue = works.Data.Publications.First(p => p.Venue is not null).Venue!.Slug;

        Assert.Equal(
            Of(topic),
            await FoundAsync($$"""{ topics: { some: { slug: { eq: "{{topic}}" } } } }""")
        );
        Assert.Equal(
            works
                .Data.Publications.Where(p => p.Venue?.Slug == venue)
                .Select(p => p.Slug)
                .Order(StringComparer.Ordinal),
            await FoundAsync($$"""{ venue: { slug: { eq: "{{venue}}" } } }""")
        );

        List<string> Of(string slug) =>
            [
                .. works
                    .Data.Publications.Where(p => p.TopicLinks.Exists(l => l.Topic.Slug == slug))
                    .Select(p => p.Slug)
                    .Order(StringComparer.Ordinal),
            ];
    }

    private async Task<IReadOnlyList<string>> FoundAsync(string filter)
    {
        var data = await works.DataAsync(
            $$"""
            { publications(first: 50, order: [{ slug: ASC }], where: {{filter}}) {
              totalCount nodes { slug } } }
            """
        );
        var found = data.GetProperty("publications");
        var slugs = found
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(node => node.GetProperty("slug").GetString()!)
            .ToList();
        Assert.Equal(
            found.GetProperty("totalCount").GetInt32() > 50 ? 50 : slugs.Count,
            slugs.Count
        );
        return slugs;
    }
}
