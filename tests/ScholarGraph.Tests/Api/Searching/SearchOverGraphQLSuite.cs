using System.Text.Json;

namespace ScholarGraph.Tests.Api.Searching;

/// <summary>Search and completion as clients ask for them.</summary>
public abstract class SearchOverGraphQLSuite(SearchedGraph graph)
{
    private const string Names =
        "__typename ... on Researcher { name } ... on Publication { title authors { name } } ... on Topic { slug }";

    [SkippableFact]
    public async Task Hits_are_of_several_types_with_their_own_fields_scores_and_highlights()
    {
        var data = await graph.DataAsync(
            $$"""{ search(text: "muller thing") { totalCount scopeCounts { scope count } edges { score node { {{Names}} } highlights { field fragment } } } }"""
        );

        var search = data.GetProperty("search");
        var edge = Assert.Single(search.GetProperty("edges").EnumerateArray());
        Assert.InRange(edge.GetProperty("score").GetDouble(), 1, 1.5);
        Assert.Equal(
            """{"__typename":"Publication","title":"A survey of things","authors":[{"name":"Émilie du Châtelet"},{"name":"Yoshua Bengio"}]}""",
            Plain(edge.GetProperty("node"))
        );
        Assert.Equal(
            """[{"field":"title","fragment":"A survey of <em>things</em>"},{"field":"abstract","fragment":"Deep learning is one <em>thing</em> among the others, says <em>Müller</em>."}]""",
            Plain(edge.GetProperty("highlights"))
        );
        Assert.Equal(1, search.GetProperty("totalCount").GetInt32());
        Assert.Equal(
            """[{"scope":"PUBLICATIONS","count":1}]""",
            Plain(search.GetProperty("scopeCounts"))
        );
    }

    // The filters leave everything, and take the other way there.
    [SkippableTheory]
    [InlineData("{}")]
    [InlineData("{ publication: { title: { neq: \"\" } } }")]
    [InlineData("{ researcher: { name: { neq: \"\" } }, topic: { slug: { neq: \"\" } } }")]
    public async Task Pages_follow_each_other_to_the_end_in_the_order_of_the_whole(string where)
    {
        var all = await NodesAsync("""{"text": "l", "first": 50}""");
        var (pages, after) = (new List<string>(), (string?)null);
        while (true)
        {
            var search = (
                await graph.DataAsync(
                    $$"""query($after: String) { search(text: "l", first: 3, after: $after, where: {{where}}) { nodes { {{Names}} } pageInfo { hasNextPage hasPreviousPage endCursor } } }""",
                    JsonSerializer.Serialize(new { after })
                )
            ).GetProperty("search");
            var info = search.GetProperty("pageInfo");
            Assert.Equal(after is not null, info.GetProperty("hasPreviousPage").GetBoolean());
            pages.AddRange(search.GetProperty("nodes").EnumerateArray().Select(Plain));
            if (!info.GetProperty("hasNextPage").GetBoolean())
            {
                break;
            }

            after = info.GetProperty("endCursor").GetString();
        }

        Assert.True(all.Count > 3);
        Assert.Equal(all, pages);
    }

    [SkippableFact]
    public async Task A_cursor_of_another_text_is_refused()
    {
        var cursor = (
            await graph.DataAsync("""{ search(text: "deep", first: 1) { edges { cursor } } }""")
        )
            .GetProperty("search")
            .GetProperty("edges")[0]
            .GetProperty("cursor")
            .GetString();

        Assert.Equal(
            "HC0078",
            await CodeAsync($$"""{ search(text: "water", after: "{{cursor}}") { totalCount } }""")
        );
    }

    [SkippableFact]
    public async Task Scopes_and_filters_say_which_hits_are_wanted()
    {
        Assert.Equal(
            ["""{"__typename":"Topic","slug":"deep-learning"}"""],
            await NodesAsync("""{"text": "deep learning", "scopes": ["TOPICS"]}""")
        );
        Assert.Equal(
            [
                """{"__typename":"Publication","title":"Curriculum learning in deep water","authors":[{"name":"王伟"},{"name":"O'Brien Kelly"},{"name":"Yoshua Bengio"}]}""",
            ],
            await NodesAsync(
                """{"text": "learning", "scopes": ["PUBLICATIONS"], "where": {"publication": {"authors": {"some": {"name": {"eq": "王伟"}}}}}}"""
            )
        );
        Assert.Equal(
            ["""{"__typename":"Researcher","name":"Bengio Diallo"}"""],
            await NodesAsync(
                """{"text": "bengio", "where": {"researcher": {"publicationCount": {"lt": 2}}}}"""
            )
        );
    }

    [SkippableTheory]
    [InlineData("", "SG0501")]
    [InlineData(" \\t ", "SG0501")]
    [InlineData(
        "a b c d e f g h i j k l m n o p q r s t u v w x y z-a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6 7 8 9 10 11 12 13",
        "SG0502"
    )]
    [InlineData(
        "学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学学",
        "SG0502"
    )]
    public async Task A_text_that_asks_nothing_or_too_much_is_refused(string text, string code)
    {
        Assert.Equal(code, await CodeAsync($$"""{ search(text: "{{text}}") { totalCount } }"""));
        Assert.Equal(code, await CodeAsync($$"""{ suggest(text: "{{text}}") { text } }"""));
    }

    [SkippableFact]
    public async Task Ten_thousand_words_are_refused()
    {
        var text = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"word{i}"));
        var answer = await graph.AskAsync(
            "query($text: String!) { search(text: $text) { totalCount } }",
            JsonSerializer.Serialize(new { text })
        );

        Assert.Equal("SG0502", Code(answer));
    }

    [SkippableFact]
    public async Task Signs_alone_find_nothing()
    {
        var data = await graph.DataAsync(
            """{ search(text: "*** \"( -:^") { totalCount nodes { __typename } pageInfo { hasNextPage endCursor } } suggest(text: "!!") { text } }"""
        );
        Assert.Equal(
            """{"search":{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false,"endCursor":null}},"suggest":[]}""",
            Plain(data)
        );
    }

    [SkippableFact]
    public async Task What_is_typed_is_completed()
    {
        var data = await graph.DataAsync(
            """{ suggest(text: "deep le", first: 2) { text scope node { __typename ... on Topic { slug } ... on Publication { title } } } }"""
        );
        Assert.Equal(
            """[{"text":"Deep Learning","scope":"TOPICS","node":{"__typename":"Topic","slug":"deep-learning"}},{"text":"Deep Learning","scope":"PUBLICATIONS","node":{"__typename":"Publication","title":"Deep Learning"}}]""",
            Plain(data.GetProperty("suggest"))
        );
    }

    private async Task<List<string>> NodesAsync(string variables) =>
        [
            .. (
                await graph.DataAsync(
                    $$"""query($text: String!, $scopes: [SearchScope!], $where: SearchFilterInput, $first: Int) { search(text: $text, scopes: $scopes, where: $where, first: $first) { nodes { {{Names}} } } }""",
                    variables
                )
            )
                .GetProperty("search")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(Plain),
        ];

    private async Task<string?> CodeAsync(string query) => Code(await graph.AskAsync(query));

    private static string? Code(JsonElement answer) =>
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    // As it reads, whatever was escaped on the way.
    private static string Plain(JsonElement value) => JsonSerializer.Serialize(value, Readable);

    private static JsonSerializerOptions Readable { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
