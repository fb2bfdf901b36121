using System.Text;
using ScholarGraph.Querying;
using ScholarGraph.Querying.Limits;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Pricing;

public sealed class CostLimitTests(SqliteStoreroom storeroom) : IClassFixture<SqliteStoreroom>
{
    private const string FourPages = """
        query($n: Int) {
          few: items(first: 1) { totalCount }
          shelves(first: 50) { nodes {
            name
            boxes(first: $n) { nodes { items(first: $n) { edges { node { name deep: tags(first: $n) { nodes { slug } } } } } } }
          } }
        }
        """;

    [Fact]
    public async Task Four_pages_within_each_other_are_refused_before_any_statement()
    {
        await using var engine = WithoutDatabase(new QueryLimits());

        var answer = await AnswerAsync(engine, FourPages, """{ "n": 50 }""");

        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed field cost was exceeded.","extensions":{"code":"HC0047","fieldCost":1529081,"maxFieldCost":50000,"mostExpensivePath":"shelves.nodes.boxes.nodes.items.edges.node.deep"}}]}""",
            answer
        );
    }

    [Fact]
    public async Task The_same_with_small_pages_is_answered()
    {
        var answer = await AnswerAsync(storeroom.Engine, FourPages, """{ "n": 2 }""");

        Assert.StartsWith("""{"data":{"few":""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Objects_have_a_limit_of_their_own_and_name_where_they_are()
    {
        await using var engine = WithoutDatabase(new QueryLimits { FieldCostMax = int.MaxValue });

        var answer = await AnswerAsync(engine, FourPages, """{ "n": 50 }""");

        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed type cost was exceeded.","extensions":{"code":"HC0047","typeCost":6630103,"maxTypeCost":50000,"mostExpensivePath":"shelves.nodes.boxes.nodes.items.edges.node.deep.nodes"}}]}""",
            answer
        );
    }

    [Fact]
    public async Task The_field_cost_is_told_first()
    {
        await using var engine = WithoutDatabase(
            new QueryLimits { FieldCostMax = 40, TypeCostMax = 3 }
        );

        var answer = await AnswerAsync(
            engine,
            """{ items(where: { name: { contains: "a" } }) { totalCount } }"""
        );

        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed field cost was exceeded.","extensions":{"code":"HC0047","fieldCost":1051,"maxFieldCost":40,"mostExpensivePath":"items.totalCount"}}]}""",
            answer
        );
    }

    [Theory]
    [InlineData(1051, 2, null)]
    [InlineData(1050, 2, "field")]
    [InlineData(1051, 1, "type")]
    public async Task What_just_reaches_a_limit_is_answered(int field, int type, string? exceeded)
    {
        await using var engine = storeroom.NewEngine(
            storeroom.Options,
            limits: new QueryLimits { FieldCostMax = field, TypeCostMax = type }
        );

        var answer = await AnswerAsync(
            engine,
            """{ items(where: { name: { contains: "a" } }) { totalCount } }"""
        );

        Assert.Equal(exceeded is null, answer.StartsWith("""{"data":""", StringComparison.Ordinal));
        Assert.Equal(
            exceeded is not null,
            answer.Contains($"The maximum allowed {exceeded} cost", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_page_past_its_own_limit_is_told_as_that()
    {
        var answer = await AnswerAsync(
            storeroom.Engine,
            "{ items(first: 2147483647) { nodes { id } } }"
        );

        Assert.Contains("HC0051", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("HC0047", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_price_stands_beside_the_data_which_stay_as_they_are()
    {
        const string Query = "{ items(first: 2) { nodes { name } } }";

        var plain = await AnswerAsync(storeroom.Engine, Query);
        var reported = await AnswerAsync(
            storeroom.Engine,
            StoreroomGraph.Request(Query) with
            {
                ReportsCost = true,
            }
        );

        Assert.Equal(
            plain[..^1] + ""","extensions":{"operationCost":{"fieldCost":11,"typeCost":4}}}""",
            reported
        );
    }

    [Fact]
    public async Task A_refusal_tells_its_price_too_when_asked()
    {
        await using var engine = WithoutDatabase(new QueryLimits { FieldCostMax = 1 });
        var request = StoreroomGraph.Request("{ items { totalCount } }");

        var reported = await AnswerAsync(engine, request with { ReportsCost = true });
        var priced = await AnswerAsync(engine, request with { PricesOnly = true });

        Assert.EndsWith(
            """],"extensions":{"operationCost":{"fieldCost":1020,"typeCost":2}}}""",
            reported,
            StringComparison.Ordinal
        );
        Assert.Equal(
            """{"extensions":{"operationCost":{"fieldCost":1020,"typeCost":2}}}""",
            priced
        );
    }

    [Fact]
    public async Task A_mistake_is_told_instead_of_a_price()
    {
        var answer = await AnswerAsync(
            storeroom.Engine,
            StoreroomGraph.Request("{ nothing }") with
            {
                PricesOnly = true,
            }
        );

        Assert.StartsWith("""{"errors":""", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("operationCost", answer, StringComparison.Ordinal);
    }

    private GraphEngine WithoutDatabase(QueryLimits limits) =>
        storeroom.NewEngine(
            storeroom.Options,
            beginSnapshot: (_, _) => throw new InvalidOperationException("The database was asked."),
            limits: limits
        );

    private static Task<string> AnswerAsync(
        GraphEngine engine,
        string query,
        string? variables = null
    ) => AnswerAsync(engine, StoreroomGraph.Request(query, variables));

    private static async Task<string> AnswerAsync(GraphEngine engine, EngineRequest request)
    {
        var (body, _) = await engine.ExecuteAsync(request, CancellationToken.None);
        return Encoding.UTF8.GetString(body.Span);
    }
}
