using System.Text.Json;

namespace ScholarGraph.Tests.Api;

/// <summary>What the expected parse says of the owner, the topics, the co-authors and the lines, asked over the API.</summary>
public abstract class SeedOwnerOverGraphQLSuite(SeededGraph seeded)
{
    private static readonly JsonElement Expected = JsonDocument
        .Parse(
            File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "expected.json"))
        )
        .RootElement;

    [SkippableFact]
    public async Task The_owner_has_the_membership_and_positions_of_the_page()
    {
        var owner = await OwnerAsync(
            "name membership isProfileOwner orcid firstYear affiliations { title organization { name } source { name } }"
        );
        var page = Expected.GetProperty("owner");
        var position = page.GetProperty("positions")[0];

        Assert.Equal(Text(page, "name"), Text(owner, "name"));
        Assert.Equal(Text(page, "membership"), Text(owner, "membership"));
        Assert.True(owner.GetProperty("isProfileOwner").GetBoolean());
        Assert.Null(Text(owner, "orcid"));
        Assert.Equal(JsonValueKind.Null, owner.GetProperty("firstYear").ValueKind);
        var affiliation = Assert.Single(owner.GetProperty("affiliations").EnumerateArray());
        Assert.Equal(Text(position, "title"), Text(affiliation, "title"));
        Assert.Equal(
            Text(position, "organization"),
            Text(affiliation.GetProperty("organization"), "name")
        );
        Assert.Equal("razvan-pascanu.fr.txt", Text(affiliation.GetProperty("source"), "name"));
    }

    [SkippableFact]
    public async Task Topics_are_those_of_the_page_and_each_has_an_English_label_that_names_its_slug()
    {
        var owner = await OwnerAsync("topics { slug name fr: name(language: FR) labels { text } }");
        var topics = owner.GetProperty("topics").EnumerateArray().ToList();

        Assert.Equal(
            Expected.GetProperty("topics").EnumerateArray().Select(t => t.GetString()).ToHashSet(),
            topics.Select(t => Text(t, "fr")).ToHashSet()
        );
        Assert.All(topics, t => Assert.Equal(2, t.GetProperty("labels").GetArrayLength()));
        Assert.All(
            topics,
            t =>
                Assert.Equal(Text(t, "slug"), Text(t, "name")!.ToLowerInvariant().Replace(' ', '-'))
        );
    }

    [SkippableFact]
    public async Task The_owner_s_co_authors_are_those_of_the_page()
    {
        var owner = await OwnerAsync(
            "coauthorCount coauthors(first: 50) { totalCount edges { weight node { name } } }"
        );
        var edges = owner.GetProperty("coauthors").GetProperty("edges").EnumerateArray().ToList();

        Assert.Equal(
            Expected
                .GetProperty("coAuthors")
                .EnumerateArray()
                .Select(c => c.GetString())
                .ToHashSet(),
            edges.Select(e => Text(e.GetProperty("node"), "name")).ToHashSet()
        );
        Assert.Equal(42, owner.GetProperty("coauthorCount").GetInt32());
        Assert.Equal(42, owner.GetProperty("coauthors").GetProperty("totalCount").GetInt32());
        Assert.Equal(
            "Aristide Baratin",
            Text(
                Assert
                    .Single(edges, e => e.GetProperty("weight").GetInt32() == 2)
                    .GetProperty("node"),
                "name"
            )
        );
    }

    [SkippableFact]
    public async Task Each_listing_is_shown_with_its_lines_and_only_the_last_work_may_be_cut_off()
    {
        var answer = await seeded.AskAsync(
            "{ publications(first: 50) { nodes { title possiblyTruncated provenance { fact value printed locator confidence source { name } } } } }"
        );
        var shown = answer
            .GetProperty("data")
            .GetProperty("publications")
            .GetProperty("nodes")
            .EnumerateArray()
            .ToDictionary(p => Text(p, "title")!);

        foreach (var publication in Expected.GetProperty("publications").EnumerateArray())
        {
            var title = Text(publication, "title")!;
            var facts = shown[title].GetProperty("provenance").EnumerateArray().ToList();
            var listings = publication
                .GetProperty("listingLines")
                .EnumerateArray()
                .Select(lines => (First: lines[0].GetInt32(), Last: lines[1].GetInt32()))
                .ToList();

            Assert.Equal(
                listings.Select(lines => $"{lines.First}-{lines.Last}"),
                facts.Where(f => Text(f, "fact") == "owner").Select(f => Text(f, "locator"))
            );
            Assert.Equal(
                listings.Select(lines => (title, $"{lines.First}")),
                facts
                    .Where(f => Text(f, "fact") == "title")
                    .Select(f => (Text(f, "value")!, Text(f, "locator")!))
            );
            Assert.Equal(
                title == "Torque-Aware Momentum",
                shown[title].GetProperty("possiblyTruncated").GetBoolean()
            );
        }
    }

    private async Task<JsonElement> OwnerAsync(string fields) =>
        (await seeded.AskAsync($"{{ researcherBySlug(slug: \"razvan-pascanu\") {{ {fields} }} }}"))
            .GetProperty("data")
            .GetProperty("researcherBySlug");

    private static string? Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString();
}
