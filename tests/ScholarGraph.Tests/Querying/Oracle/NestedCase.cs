using System.Text.Json;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>Lists and pages below every object of a root, with filter and order, and what they must hold.</summary>
internal sealed class NestedCase
{
    private readonly JsonElement _where;
    private readonly JsonElement _order;
    private readonly int _size;

    public NestedCase(int seed, int variant, OracleWorld world)
    {
        var random = new Random(seed);
        var values = new Random(unchecked((seed * 31) + variant));
        var nested = world.Nested[random.Next(world.Nested.Count)];
        var (root, parent, field, input, isPage) = nested;
        var row = OracleFields.Find(parent, field).Type;
        var generator = new InputGenerator(random, values, world.Data);
        _where = JsonSerializer.SerializeToElement(generator.Where(row, 2));
        _order = JsonSerializer.SerializeToElement(generator.Order(row));
        _size = isPage ? values.Next(4) : int.MaxValue;
        var direction = random.Next(2) == 0 ? "first" : "last";
        Document = isPage
            ? $"query($n: Int, $w: {input}FilterInput, $o: [{input}SortInput!]) {{ parents: {root}(first: 100) {{ nodes {{ id part: {field}({direction}: $n, where: $w, order: $o) {{ totalCount nodes {{ id }} }} }} }} }}"
            : $"query($w: {input}FilterInput, $o: [{input}SortInput!]) {{ parents: {root}(first: 100) {{ nodes {{ id part: {field}(where: $w, order: $o) {{ id }} }} }} }}";
        foreach (var instance in world.Data.Of(parent))
        {
            var rows = ((IEnumerable<object>)OracleFields.Find(parent, field).Get(instance)!).Where(
                r => FilterOracle.Holds(_where, r)
            );
            var sorted =
                nested.OrderedBy is { } usual && !HasKeys(_order)
                    ? [.. rows.OrderBy(usual)]
                    : OrderOracle.Sort(rows, row, _order);
            var ids = sorted.Select(r => OracleFields.IdOf(nested.Node(r))).ToList();
            Expected.Add(
                OracleFields.IdOf(instance),
                (ids.Count, direction == "first" ? [.. ids.Take(_size)] : [.. ids.TakeLast(_size)])
            );
        }
    }

    public string Document { get; }

    public Dictionary<string, (int Total, IReadOnlyList<string> Ids)> Expected { get; } = [];

    public string Variables() =>
        $$"""{ "n": {{(_size == int.MaxValue ? 0 : _size)}}, "w": {{_where.GetRawText()}}, "o": {{_order.GetRawText()}} }""";

    private static bool HasKeys(JsonElement order) =>
        order.ValueKind switch
        {
            JsonValueKind.Array => order.EnumerateArray().Any(HasKeys),
            JsonValueKind.Object => order.EnumerateObject().Any(p => HasKeys(p.Value)),
            _ => true,
        };
}
