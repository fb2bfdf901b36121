using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Computing;

public abstract class ComputedMistakesSuite(StoreroomGraph storeroom) : WorkshopHost(storeroom)
{
    [SkippableTheory]
    [InlineData("""{ find(words: []) { score } }""", "NO_WORD", false)]
    [InlineData("""{ find(words: ["a"], first: 101) { score } }""", "HC0051", false)]
    [InlineData("""{ find(words: ["a"], first: -1) { score } }""", "HC0079", false)]
    [InlineData("""{ wayUp(of: "nonsense") { length } }""", "SG0002", true)]
    [InlineData(
        """{ wayUp(of: "U2hlbGY6MQ==") { steps { boxes(first: 1000) { id } } } }""",
        "HC0051",
        true
    )]
    public async Task A_mistake_in_the_arguments_has_its_code(
        string document,
        string code,
        bool hasData
    )
    {
        var answer = await AskAsync(document);

        Assert.Equal(
            code,
            answer
                .GetProperty("errors")[0]
                .GetProperty("extensions")
                .GetProperty("code")
                .GetString()
        );
        Assert.Equal(
            hasData ? JsonValueKind.Object : JsonValueKind.Null,
            answer.GetProperty("data").ValueKind
        );
    }

    [SkippableFact]
    public async Task A_size_is_part_of_the_price_and_so_is_a_fragment_on_a_union()
    {
        var few = await CostAsync(
            """{ find(words: ["a"], first: 1) { node { ... on Shelf { boxes { id } } } } }"""
        );
        var many = await CostAsync(
            """{ find(words: ["a"], first: 9) { node { ... on Shelf { boxes { id } } } } }"""
        );
        var within = await CostAsync(
            """{ find(words: ["a"], first: 9) { node { ... on Place { ... on Shelf { boxes { id } } } } } }"""
        );

        Assert.True(many > 5 * few, $"{few} {many}");
        Assert.Equal(many, within);
    }
}
