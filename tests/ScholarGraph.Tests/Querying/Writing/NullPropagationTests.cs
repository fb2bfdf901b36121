using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Writing;

/// <summary>What cannot be null and failed takes the nearest value around it that can, and nothing else.</summary>
public sealed class NullPropagationTests(SqliteStoreroom storeroom) : IClassFixture<SqliteStoreroom>
{
    private const string Bad = "where: { zone: { contains: null } }";
    private const string BadItem = "where: { note: { contains: null } }";

    [Fact]
    public async Task A_list_that_fails_takes_the_page_it_is_in()
    {
        var answer = await storeroom.AskAsync(
            $"{{ shelves(first: 2) {{ totalCount nodes {{ name children({Bad}) {{ name }} }} edges {{ node {{ name }} }} }} tags(first: 1) {{ nodes {{ slug }} }} }}"
        );

        var shelves = answer.GetProperty("data").GetProperty("shelves");
        Assert.Equal(JsonValueKind.Null, shelves.GetProperty("nodes").ValueKind);
        Assert.Equal(8, shelves.GetProperty("totalCount").GetInt32());
        Assert.Equal(2, shelves.GetProperty("edges").GetArrayLength());
        Assert.Equal(1, Nodes(answer, "tags").GetArrayLength());
        AssertError(answer, "HC0026", "[\"shelves\",\"nodes\",0,\"children\"]");
    }

    [Fact]
    public async Task A_list_in_an_edge_takes_the_edges()
    {
        var answer = await storeroom.AskAsync(
            $"{{ shelves(first: 2) {{ edges {{ at: node {{ kids: children({Bad}) {{ name }} }} }} nodes {{ name }} }} }}"
        );

        Assert.Equal(2, Nodes(answer, "shelves").GetArrayLength());
        AssertError(answer, "HC0026", "[\"shelves\",\"edges\",0,\"at\",\"kids\"]");
    }

    [Fact]
    public async Task A_list_in_an_object_that_can_be_null_takes_only_that_object()
    {
        var answer = await storeroom.AskAsync(
            $"{{ items(first: 4, order: {{ id: ASC }}, where: {{ twin: {{ id: {{ neq: \"SXRlbTow\" }} }} }}) {{ nodes {{ id twin {{ id twinOf({BadItem}) {{ id }} }} }} }} }}"
        );

        var nodes = Nodes(answer, "items").EnumerateArray().ToList();
        Assert.Equal(4, nodes.Count);
        Assert.All(nodes, n => Assert.Equal(JsonValueKind.Null, n.GetProperty("twin").ValueKind));
        Assert.Equal(
            Enumerable.Range(0, 4).Select(i => $"[\"items\",\"nodes\",{i},\"twin\",\"twinOf\"]"),
            answer
                .GetProperty("errors")
                .EnumerateArray()
                .Select(e => e.GetProperty("path").GetRawText())
        );
    }

    [Fact]
    public async Task A_list_in_a_list_is_found_by_both_indexes()
    {
        var answer = await storeroom.AskAsync(
            $"{{ shelves(where: {{ children: {{ any: true }} }}, first: 1) {{ nodes {{ children {{ name children({Bad}) {{ name }} }} }} }} }}"
        );

        AssertError(answer, "HC0026", "[\"shelves\",\"nodes\",0,\"children\",0,\"children\"]");
    }

    [Fact]
    public async Task A_list_of_a_looked_up_object_takes_the_object()
    {
        var answer = await storeroom.AskAsync(
            $"{{ node(id: \"SXRlbTox\") {{ id ... on Item {{ twinOf({BadItem}) {{ id }} }} }} nodes(ids: [\"SXRlbTox\"]) {{ id }} }}"
        );

        Assert.Equal(
            """{"node":null,"nodes":[{"id":"SXRlbTox"}]}""",
            answer.GetProperty("data").GetRawText()
        );
        AssertError(answer, "HC0026", "[\"node\",\"twinOf\"]");
    }

    [Fact]
    public async Task A_list_that_nobody_has_does_not_fail()
    {
        var data = await storeroom.DataAsync(
            $"{{ shelves(first: 0) {{ nodes {{ children({Bad}) {{ name }} }} }} }}"
        );

        Assert.Equal("""{"shelves":{"nodes":[]}}""", data.GetRawText());
    }

    [Fact]
    public async Task A_list_that_is_too_long_fails_for_its_parent_only()
    {
        await using var engine = storeroom.NewEngine(storeroom.Options with { ListSizeMax = 2 });
        var answer = await GraphFixture.AskAsync(
            engine,
            "{ items(first: 100, order: { id: ASC }) { nodes { id twin { id tagList { slug } } } } }"
        );

        var nodes = Nodes(answer, "items").EnumerateArray().ToList();
        var paths = answer
            .GetProperty("errors")
            .EnumerateArray()
            .Select(e => e.GetProperty("path").GetRawText())
            .ToHashSet();
        Assert.All(
            storeroom.Data.Items.Zip(nodes),
            pair =>
            {
                var isTooLong = pair.First.Twin?.ItemTags.Count > 2;
                var isNull = pair.Second.GetProperty("twin").ValueKind == JsonValueKind.Null;
                Assert.Equal(pair.First.Twin is null || isTooLong, isNull);
                Assert.Equal(
                    isTooLong,
                    paths.Contains(
                        $"[\"items\",\"nodes\",{pair.First.Id - 1},\"twin\",\"tagList\"]"
                    )
                );
            }
        );
        Assert.NotEmpty(paths);
        Assert.Equal("SG0003", Code(answer.GetProperty("errors")[0]));
    }

    [Fact]
    public async Task A_directive_without_a_value_fails_the_field_it_stands_in()
    {
        var answer = await storeroom.AskAsync(
            "query($x: Boolean = true) { shelves(first: 1) { totalCount nodes { id name @include(if: $x) } } }",
            """{ "x": null }"""
        );

        Assert.Equal(
            """{"shelves":{"totalCount":8,"nodes":null}}""",
            answer.GetProperty("data").GetRawText()
        );
        AssertError(answer, "HC0018", "[\"shelves\",\"nodes\"]");
    }

    private static JsonElement Nodes(JsonElement answer, string field) =>
        answer.GetProperty("data").GetProperty(field).GetProperty("nodes");

    private static string? Code(JsonElement error) =>
        error.GetProperty("extensions").GetProperty("code").GetString();

    private static void AssertError(JsonElement answer, string code, string path)
    {
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray().ToList());
        Assert.Equal((code, path), (Code(error), error.GetProperty("path").GetRawText()));
    }
}
