using System.Text.Json;

namespace ScholarGraph.Benchmarks.Prices;

/// <summary>Operations from the cheapest to dear ones: lookups, pages of three sizes, lists, counts, filters, and pages within pages.</summary>
internal static class Operations
{
    /// <summary>Draws what they name from the corpus.</summary>
    public static async Task<IReadOnlyList<Operation>> DrawAsync(PriceTrial trial)
    {
        var data = (
            await trial.AskAsync(
                "{ researchers(first: 1, where: { publicationCount: { gte: 10 } coauthorCount: { lte: 60 } }) { nodes { id } } topics(first: 1) { nodes { slug } } }"
            )
        ).GetProperty("data");
        var id = First(data, "researchers").GetProperty("id").GetString();
        var slug = First(data, "topics").GetProperty("slug").GetString();
        var one = $"researcherById(id: \\\"{id}\\\")";
        var topic = $"topics: {{ some: {{ slug: {{ eq: \\\"{slug}\\\" }} }} }}";
        List<Operation> operations =
        [
            new("a researcher", $"{{ {one} {{ name slug }} }}"),
            new(
                "a researcher with names and affiliations",
                $"{{ {one} {{ name nameVariants {{ name }} affiliations {{ title organization {{ name }} }} }} }}"
            ),
            new("statistics", "{ statistics { researchers publications } }"),
            new(
                "number of publications of a topic",
                $"{{ publications(where: {{ {topic} }}) {{ totalCount }} }}"
            ),
            new(
                "a topic's publications by year",
                $"{{ publications(where: {{ {topic} }}) {{ facets(by: YEAR) {{ value count }} }} }}"
            ),
        ];
        foreach (var size in (int[])[5, 20, 50])
        {
            operations.AddRange(
                new(
                    $"{size} publications",
                    $"{{ publications(first: {size}) {{ nodes {{ title year }} }} }}"
                ),
                new(
                    $"{size} publications of a topic, by title",
                    $"{{ publications(first: {size}, where: {{ {topic} }}, order: [{{ title: ASC }}]) {{ nodes {{ title year }} }} }}"
                ),
                new(
                    $"{size} publications with authors and topics",
                    $"{{ publications(first: {size}) {{ nodes {{ title authors {{ name }} topics {{ slug }} }} }} }}"
                ),
                new(
                    $"{size} co-authors",
                    $"{{ {one} {{ coauthors(first: {size}) {{ edges {{ weight node {{ name }} }} }} }} }}"
                ),
                new(
                    $"{size} publications, their authors, 3 publications of each",
                    $"{{ publications(first: {size}) {{ nodes {{ title authors {{ name publications(first: 3) {{ nodes {{ title }} }} }} }} }} }}"
                ),
                new(
                    $"{size} researchers, 5 publications of each, with authors",
                    $"{{ researchers(first: {size}) {{ nodes {{ name publications(first: 5) {{ nodes {{ title authors {{ name }} }} }} }} }} }}"
                ),
                new(
                    $"{size} researchers with the number of their publications since 2015",
                    $"{{ researchers(first: {size}) {{ nodes {{ name publications(where: {{ year: {{ gte: 2015 }} }}) {{ totalCount }} }} }} }}"
                )
            );
        }

        return operations;
    }

    private static JsonElement First(JsonElement data, string field) =>
        data.GetProperty(field).GetProperty("nodes")[0];
}
