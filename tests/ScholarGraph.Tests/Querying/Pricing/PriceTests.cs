using System.Text.Json;
using ScholarGraph.Querying;
using ScholarGraph.Tests.Querying.Oracle;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Pricing;

/// <summary>What operations cost. A database is never asked: the engine of these tests has none.</summary>
public sealed class PriceTests : IAsyncLifetime
{
    private readonly SqliteStoreroom _storeroom = new();
    private GraphEngine? _engine;

    public Task InitializeAsync()
    {
        _engine = _storeroom.NewEngine(
            _storeroom.Options with
            {
                PageSizeMax = 50,
            },
            beginSnapshot: (_, _) => throw new InvalidOperationException("The database was asked.")
        );
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await (_engine?.DisposeAsync() ?? default);
        await _storeroom.DisposeAsync();
    }

    [Fact]
    public async Task The_worked_example_of_HotChocolate_comes_out() =>
        // books(first: 50) { edges { node { title author { name } } } }
        Assert.Equal(
            (111, 152),
            await PriceAsync("{ items(first: 50) { edges { node { name box { label } } } } }")
        );

    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ items { totalCount } }", 1020, 2)]
    [InlineData("{ shelves(first: 2) { nodes { boxes { totalCount } } } }", 51, 6)]
    [InlineData("{ items { nodes { name } } }", 11, 12)]
    [InlineData("{ items(first: 3) { nodes { name } } }", 11, 5)]
    [InlineData("{ items(last: 3) { nodes { name } } }", 11, 5)]
    [InlineData("{ items(first: 0) { nodes { name } } }", 11, 2)]
    [InlineData("{ items(first: 3) { nodes { name } edges { cursor } } }", 12, 8)]
    [InlineData("{ items { pageInfo { hasNextPage } } }", 11, 3)]
    [InlineData("{ shelves(first: 2) { nodes { children { name } } } }", 31, 24)]
    [InlineData("{ shelves(first: 2) { nodes { boxes(first: 3) { nodes { id } } } } }", 33, 12)]
    [InlineData("{ item(id: \"SXRlbTox\") { name } }", 10, 2)]
    [InlineData("{ itemBySerial(serial: 1) { name box { shelf { name } } } }", 12, 4)]
    [InlineData("{ nodes(ids: [\"SXRlbTox\", \"SXRlbToy\", \"SXRlbToz\"]) { id } }", 10, 4)]
    public async Task Fields_and_objects_count_as_often_as_they_are_resolved(
        string query,
        int field,
        int type
    ) => Assert.Equal((field, type), await PriceAsync(query));

    [Theory]
    [InlineData("where: { count: { eq: 1 } }", 21)]
    [InlineData("where: { maybeCount: { eq: null } }", 21)]
    [InlineData("where: { name: { contains: \"a\" } }", 31)]
    [InlineData("where: { count: { in: [1, 2, 3, 4, 5] } }", 21)]
    [InlineData("where: { twinOf: { any: true } }", 21)]
    [InlineData("where: { twinOf: { some: { count: { gt: 1 } } } }", 32)]
    [InlineData("where: { or: [{ count: { eq: 1 } }, { count: { eq: 2 } }] }", 33)]
    [InlineData("where: {}", 10)]
    [InlineData("where: null", 0)]
    [InlineData("order: { count: ASC }", 20)]
    [InlineData("order: [{ count: ASC }, { box: { label: DESC } }]", 31)]
    [InlineData("after: \"x\"", 0)]
    public async Task Filters_and_orders_cost_by_their_operators(string argument, int more)
    {
        var (field, type) = await PriceAsync($"{{ items({argument}) {{ totalCount }} }}");

        Assert.Equal((1020 + more, 2), (field, type));
    }

    [Fact]
    public async Task An_alias_is_another_field_and_a_field_written_twice_is_one()
    {
        var one = await PriceAsync("{ items { totalCount } }");

        Assert.Equal(one, await PriceAsync("{ items { totalCount } items { totalCount } }"));
        Assert.Equal(
            (2 * one.Field, (2 * (one.Type - 1)) + 1),
            await PriceAsync("{ items { totalCount } more: items { totalCount } }")
        );
    }

    [Fact]
    public async Task An_object_is_of_one_type_and_the_dearest_counts()
    {
        const string Dear = "... on Shelf { boxes { totalCount nodes { id } } }";

        var dear = await PriceAsync($$"""{ node(id: "U2hlbGY6MQ==") { {{Dear}} } }""");
        var both = await PriceAsync(
            $$"""{ node(id: "U2hlbGY6MQ==") { ... on Item { box { id } } {{Dear}} } }"""
        );

        Assert.Equal((10 + 21, 2 + 11), dear);
        Assert.Equal(dear, both);
    }

    [Theory]
    [InlineData("@include(if: $yes)", true)]
    [InlineData("@skip(if: $yes)", false)]
    public async Task What_is_left_out_costs_nothing(string directive, bool counts) =>
        Assert.Equal(
            counts ? (1020, 2) : (0, 1),
            await PriceAsync(
                $"query($yes: Boolean!) {{ items {directive} {{ totalCount }} }}",
                """{ "yes": true }"""
            )
        );

    [Fact]
    public async Task Literals_and_variables_cost_the_same()
    {
        var random = new Random(3);
        var generator = new InputGenerator(random, random, _storeroom.Data);
        var costs = new HashSet<(double, double)>();
        for (var i = 0; i < 500; i++)
        {
            var where = JsonSerializer.SerializeToElement(generator.Where(typeof(Item), 3));
            var order = JsonSerializer.SerializeToElement(generator.Order(typeof(Item)));
            var size = random.Next(60);
            const string Fields = "{ totalCount nodes { id twinOf(where: {0}) { id } } }";

            var literal = await PriceAsync(
                $"{{ items(first: {size}, where: {GraphLiteral.Of(where)}, order: {GraphLiteral.Of(order)}) {Fields.Replace("{0}", GraphLiteral.Of(where), StringComparison.Ordinal)} }}"
            );
            var variable = await PriceAsync(
                $"query($n: Int, $w: ItemFilterInput, $o: [ItemSortInput!]) {{ items(first: $n, where: $w, order: $o) {Fields.Replace("{0}", "$w", StringComparison.Ordinal)} }}",
                $$"""{ "n": {{size}}, "w": {{where}}, "o": {{order}} }"""
            );

            Assert.True(literal == variable, $"{literal} {variable} {where} {order}");
            costs.Add(literal);
        }

        Assert.True(costs.Count > 100, "The cases are too much alike.");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "n": null, "w": null, "o": null }""")]
    public async Task An_absent_or_null_variable_costs_nothing(string variables) =>
        Assert.Equal(
            await PriceAsync("{ items { nodes { id } } }"),
            await PriceAsync(
                "query($n: Int, $w: ItemFilterInput, $o: [ItemSortInput!]) { items(first: $n, where: $w, order: $o) { nodes { id } } }",
                variables
            )
        );

    private async Task<(double Field, double Type)> PriceAsync(
        string query,
        string? variables = null
    ) =>
        CostOf(
            await AnswerAsync(
                _engine ?? throw new InvalidOperationException("There is no engine yet."),
                StoreroomGraph.Request(query, variables) with
                {
                    PricesOnly = true,
                }
            )
        );

    private static async Task<JsonElement> AnswerAsync(GraphEngine engine, EngineRequest request)
    {
        var (body, _) = await engine.ExecuteAsync(request, CancellationToken.None);
        return JsonDocument.Parse(body).RootElement;
    }

    private static (double Field, double Type) CostOf(JsonElement answer)
    {
        Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
        var cost = answer.GetProperty("extensions").GetProperty("operationCost");
        return (
            cost.GetProperty("fieldCost").GetDouble(),
            cost.GetProperty("typeCost").GetDouble()
        );
    }
}
