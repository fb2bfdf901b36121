using System.Globalization;
using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>A root page with filter and order, drawn from a seed, and what it must hold.</summary>
internal sealed class OracleCase
{
    private static readonly (string Field, string Type, Type Row)[] _roots =
    [
        ("items", "Item", typeof(Item)),
        ("boxes", "Box", typeof(Box)),
        ("shelves", "Shelf", typeof(Shelf)),
        ("tags", "Tag", typeof(Tag)),
        ("fragileItems", "Item", typeof(Item)),
        ("items", "Item", typeof(Item)),
    ];

    public OracleCase(int seed, StoreroomData data)
    {
        var random = new Random(seed);
        var generator = new InputGenerator(random) { Data = data };
        var (field, type, row) = _roots[random.Next(_roots.Length)];
        Where = JsonSerializer.SerializeToElement(generator.Where(row, 3));
        Order = JsonSerializer.SerializeToElement(generator.Order(row));
        PageSize = random.Next(3) == 0 ? random.Next(6) : 100;
        IsForward = random.Next(2) == 0;
        var size = IsForward ? "first" : "last";
        var cursor = IsForward ? "after" : "before";
        var count = random.Next(3) == 0 ? "totalCount " : "";
        var fields =
            $"{count}pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} nodes {{ id }}";
        Document =
            random.Next(2) == 0
                ? $"query($n: Int, $c: String) {{ page: {field}({size}: $n, {cursor}: $c, where: {GraphLiteral.Of(Where)}, order: {GraphLiteral.Of(Order)}) {{ {fields} }} }}"
                : $"query($n: Int, $c: String, $w: {type}FilterInput, $o: [{type}SortInput!]) {{ page: {field}({size}: $n, {cursor}: $c, where: $w, order: $o) {{ {fields} }} }}";
        var rows = data.Of(row)
            .Where(r => field != "fragileItems" || ((Item)r).Fragile)
            .Where(r => FilterOracle.Holds(Where, r));
        Expected = [.. OrderOracle.Sort(rows, row, Order).Select(OracleFields.IdOf)];
    }

    public string Document { get; }

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

    public string Variables(string? cursor) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{ "n": {{PageSize}}, "c": {{JsonSerializer.Serialize(cursor)}}, "w": {{Where.GetRawText()}}, "o": {{Order.GetRawText()}} }"""
        );
}
