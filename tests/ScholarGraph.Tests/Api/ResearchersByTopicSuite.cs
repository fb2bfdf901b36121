using System.Text.Json;

namespace ScholarGraph.Tests.Api;

/// <summary>Researchers by topic, whichever of its two languages it is asked for in.</summary>
public abstract class ResearchersByTopicSuite(SeededGraph seed)
{
    private const string Stated =
        "{ topics: { some: { labels: { some: { text: { eq: $label } } } } } }";

    private const string Written =
        "{ publications: { some: { topics: { some: { labels: { some: { text: { eq: $label } } } } } } } }";

    [SkippableFact]
    public async Task A_filter_by_the_French_label_gives_the_researchers_of_the_English_one()
    {
        var (stated, written) = (0, 0);
        foreach (var (english, french) in await LabelsAsync())
        {
            var people = await FilteredAsync(Stated, english);
            Assert.NotEmpty(people);
            Assert.Equal(people, await FilteredAsync(Stated, french));
            stated++;

            var authors = await FilteredAsync(Written, english);
            Assert.Equal(authors, await FilteredAsync(Written, french));
            written += authors.Count;
        }

        Assert.Equal(15, stated);
        Assert.True(written > 15);
    }

    [SkippableFact]
    public async Task A_search_for_either_label_finds_the_same_topic_first_and_its_researchers()
    {
        foreach (var (english, french) in await LabelsAsync())
        {
            var found = await SearchedAsync(english);
            Assert.NotEmpty(found.People);
            Assert.Equal(found.Slug, (await SearchedAsync(french)).Slug);
            Assert.Equal(found.People, (await SearchedAsync(french)).People);
            Assert.Equal(found.People, await FilteredAsync(Stated, english));
        }
    }

    private async Task<List<(string English, string French)>> LabelsAsync() =>
        [
            .. (
                await seed.DataAsync(
                    "{ topics(first: 50) { nodes { en: name(language: EN) fr: name(language: FR) } } }"
                )
            )
                .GetProperty("topics")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(topic =>
                    (topic.GetProperty("en").GetString()!, topic.GetProperty("fr").GetString()!)
                ),
        ];

    private async Task<List<string?>> FilteredAsync(string where, string label) =>
        Ids(
            await seed.DataAsync(
                $$"""query($label: String!) { researchers(first: 50, where: {{where}}) { nodes { id } } }""",
                JsonSerializer.Serialize(new { label })
            )
        );

    private async Task<(string? Slug, List<string?> People)> SearchedAsync(string text)
    {
        var data = await seed.DataAsync(
            """query($text: String!) { search(text: $text, scopes: [TOPICS], first: 1) { nodes { ... on Topic { slug researchers(first: 50) { nodes { id } } } } } }""",
            JsonSerializer.Serialize(new { text })
        );
        var topic = data.GetProperty("search").GetProperty("nodes")[0];
        return (topic.GetProperty("slug").GetString(), Ids(topic));
    }

    private static List<string?> Ids(JsonElement parent) =>
        [
            .. parent
                .GetProperty("researchers")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(person => person.GetProperty("id").GetString()),
        ];
}
