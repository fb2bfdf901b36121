using System.Globalization;
using System.Text.Json;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>A root page with filter and order, drawn from a seed, and what it must hold.</summary>
internal sealed class OracleCase
{
    private readonly OracleRoot _root;

    /// <param name="seed">Draws the shape: cases of one shape share a document, and a plan where it has variables.</param>
    /// <param name="variant">Draws the values.</param>
    /// <param name="world">What there is.</param>
    public OracleCase(int seed, int variant, OracleWorld world)
    {
        var random = new Random(seed);
        var values = new Random(unchecked((seed * 31) + variant));
        var generator = new InputGenerator(random, values, world.Data);
        var root = world.Roots[random.Next(world.Roots.Count)];
        _root = root;
        var (field, type, row, part) = root;
        Where = JsonSerializer.SerializeToElement(generator.Where(row, 3));
        Order = JsonSerializer.SerializeToElement(generator.Order(row));
        PageSize = values.Next(2) == 0 ? values.Next(6) : 100;
        IsForward = random.Next(2) == 0;
        var size = IsForward ? "first" : "last";
        var cursor = IsForward ? "after" : "before";
        var count = random.Next(3) == 0 ? "totalCount " : "";
        var fields =
            $"{count}pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} nodes {{ {root.Id} }}";
        Document =
            random.Next(4) == 0
                ? $"query($n: Int, $c: String) {{ page: {field}({size}: $n, {cursor}: $c, where: {GraphLiteral.Of(Where)}, order: {GraphLiteral.Of(Order)}) {{ {fields} }} }}"
                : $"query($n: Int, $c: String, $w: {type}FilterInput, $o: [{type}SortInput!]) {{ page: {field}({size}: $n, {cursor}: $c, where: $w, order: $o) {{ {fields} }} }}";
        var rows = world
            .Data.Of(row)
            .Where(r => part is null || part(r))
            .Where(r => FilterOracle.Holds(Where, r));
        Expected = [.. OrderOracle.Sort(rows, row, Order).Select(OracleFields.IdOf)];
    }

    public string Document { get; }

    /// <summary>A document that walks the whole in pages.</summary>
    /// <param name="direction"><c>first</c> or <c>last</c>.</param>
    public string Walk(string direction) =>
        $"query($n: Int, $c: String, $w: {_root.Input}FilterInput, $o: [{_root.Input}SortInput!]) {{ page: {_root.Field}({direction}: $n, {(direction == "first" ? "after" : "before")}: $c, where: $w, order: $o) {{ totalCount pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} nodes {{ {_root.Id} }} }} }}";

    public JsonElement Where { get; }

    public JsonElement Order { get; }

    public int PageSize { get; }

    /// <summary>Whether it pages with <c>first</c>; else with <c>last</c>, from the end.</summary>
    public bool IsForward { get; }

    /// <summary>The ids in order.</summary>
    public IReadOnlyList<string> Expected { get; }

    /// <summary>The page with this number from the side that paging starts at.</summary>
    public IReadOnlyList<string> Page(int number) =>
        IsForward
            ? [.. Expected.Skip(number * PageSize).Take(PageSize)]
            : [.. Expected.SkipLast(number * PageSize).TakeLast(PageSize)];

    public bool HasMore(int number) => Expected.Count > (number + 1) * PageSize;

    public string Variables(string? cursor, int? size = null) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{ "n": {{size ?? PageSize}}, "c": {{JsonSerializer.Serialize(cursor)}}, "w": {{Where.GetRawText()}}, "o": {{Order.GetRawText()}} }"""
        );
}
