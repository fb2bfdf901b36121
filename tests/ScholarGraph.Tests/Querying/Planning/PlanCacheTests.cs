using System.Text.Json;
using ScholarGraph.Querying;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Planning;

/// <summary>A plan is for a document and the shape of its variables, never for their values.</summary>
public sealed class PlanCacheTests(SqliteStoreroom storeroom)
    : IClassFixture<SqliteStoreroom>,
        IAsyncLifetime
{
    private const string Query =
        "query($w: ItemFilterInput, $o: [ItemSortInput!], $n: Int) { page: items(where: $w, order: $o, first: $n) { totalCount } }";

    private GraphEngine _engine = storeroom.Engine;

    public Task InitializeAsync()
    {
        _engine = storeroom.NewEngine(storeroom.Options with { PlansMax = 4 });
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    [Theory]
    [InlineData(
        """{ "w": { "count": { "eq": 1 } } }""",
        """{ "w": { "count": { "eq": 2 } } }""",
        1
    )]
    [InlineData("""{ "n": 1 }""", """{ "n": 7 }""", 1)]
    [InlineData(
        """{ "w": { "count": { "in": [1] } } }""",
        """{ "w": { "count": { "in": [1, 2, 3] } } }""",
        1
    )]
    [InlineData(
        """{ "w": { "material": { "eq": "WOOD" } } }""",
        """{ "w": { "material": { "eq": "AMBER" } } }""",
        1
    )]
    [InlineData(
        """{ "w": { "fragile": { "eq": true } } }""",
        """{ "w": { "fragile": { "eq": false } } }""",
        1
    )]
    [InlineData(
        """{ "w": { "maybeCount": { "eq": 1 } } }""",
        """{ "w": { "maybeCount": { "eq": null } } }""",
        2
    )]
    [InlineData(
        """{ "w": { "maybeCount": { "in": [1, 2] } } }""",
        """{ "w": { "maybeCount": { "in": [1, null] } } }""",
        2
    )]
    [InlineData(
        """{ "w": { "count": { "eq": 1 } } }""",
        """{ "w": { "grade": { "eq": 1 } } }""",
        2
    )]
    [InlineData(
        """{ "w": { "count": { "gt": 1, "lt": 3 } } }""",
        """{ "w": { "count": { "gt": 1 } } }""",
        2
    )]
    [InlineData(
        """{ "w": { "twinOf": { "any": true } } }""",
        """{ "w": { "twinOf": { "any": false } } }""",
        2
    )]
    [InlineData(
        """{ "w": { "or": [{ "count": { "eq": 1 } }] } }""",
        """{ "w": { "or": [{ "count": { "eq": 1 } }, { "count": { "eq": 2 } }] } }""",
        2
    )]
    [InlineData("""{ "o": [{ "count": "ASC" }] }""", """{ "o": [{ "count": "DESC" }] }""", 2)]
    [InlineData(
        """{ "o": [{ "count": "ASC", "grade": "ASC" }] }""",
        """{ "o": [{ "grade": "ASC", "count": "ASC" }] }""",
        2
    )]
    [InlineData("""{ "n": 1 }""", """{ "n": null }""", 2)]
    public async Task Values_share_a_plan_and_shapes_do_not(string one, string other, int plans)
    {
        await AskAsync(Query, one);
        await AskAsync(Query, other);
        await AskAsync(Query, one);

        Assert.Equal(plans, _engine.Plans.Count);
    }

    [Fact]
    public async Task A_shared_plan_answers_each_request_with_its_own_values()
    {
        const string Literal =
            "query($a: Int, $b: Int, $id: ID!) { page: items(where: { count: { in: [$a, $b, 3] } }) { totalCount } nodes(ids: [$id]) { id } }";
        foreach (
            var (a, b, id) in new[] { (0, 1, "SXRlbTox"), (2, 2, "SXRlbToy"), (0, -1, "SXRlbTox") }
        )
        {
            var data = await AskAsync(Literal, $$"""{ "a": {{a}}, "b": {{b}}, "id": "{{id}}" }""");

            Assert.Equal(
                storeroom.Data.Items.Count(i => i.Count == a || i.Count == b || i.Count == 3),
                data.GetProperty("page").GetProperty("totalCount").GetInt32()
            );
            Assert.Equal(id, data.GetProperty("nodes")[0].GetProperty("id").GetString());
        }

        Assert.Equal(1, _engine.Plans.Count);
    }

    [Fact]
    public async Task The_cache_is_bounded_and_what_went_is_made_again()
    {
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 10; i++)
            {
                var data = await AskAsync(
                    $"{{ page: items(where: {{ count: {{ eq: {i} }} }}) {{ totalCount }} }}"
                );

                Assert.Equal(
                    storeroom.Data.Items.Count(item => item.Count == i),
                    data.GetProperty("page").GetProperty("totalCount").GetInt32()
                );
                Assert.InRange(_engine.Plans.Count, 1, 4);
            }
        }

        Assert.Equal(20 - _engine.Plans.Count, _engine.Plans.Evictions);
    }

    [Fact]
    public async Task A_plan_in_use_stays_when_others_go()
    {
        const string Kept = "{ page: items { totalCount } }";
        await AskAsync(Kept);
        var made = _engine.Plans.Evictions + _engine.Plans.Count;
        for (var i = 0; i < 10; i++)
        {
            await AskAsync($"{{ page: items(first: {i}) {{ totalCount }} }}");
            await AskAsync(Kept);
        }

        Assert.Equal(made + 10, _engine.Plans.Evictions + _engine.Plans.Count);
    }

    private async Task<JsonElement> AskAsync(string document, string? variables = null)
    {
        var answer = await GraphFixture.AskAsync(_engine, document, variables);
        Assert.False(answer.TryGetProperty("errors", out _), answer.ToString());
        return answer.GetProperty("data");
    }
}
