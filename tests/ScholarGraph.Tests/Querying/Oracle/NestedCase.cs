using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>Lists and pages below every object of a root, with filter and order, and what they must hold.</summary>
internal sealed class NestedCase
{
    private static readonly (
        string Root,
        Type Parent,
        string Field,
        string Input,
        bool IsPage
    )[] _fields =
    [
        ("shelves", typeof(Shelf), "boxes", "Box", true),
        ("shelves", typeof(Shelf), "contents", "Item", true),
        ("shelves", typeof(Shelf), "children", "Shelf", false),
        ("boxes", typeof(Box), "items", "Item", true),
        ("items", typeof(Item), "tags", "TagLink", true),
        ("items", typeof(Item), "twinOf", "Item", false),
        ("tags", typeof(Tag), "items", "Item", true),
    ];

    private readonly JsonElement _where;
    private readonly JsonElement _order;
    private readonly int _size;

    public NestedCase(int seed, StoreroomData data)
    {
        var random = new Random(seed);
        var (root, parent, field, input, isPage) = _fields[random.Next(_fields.Length)];
        var row = OracleFields.Find(parent, field).Type;
        var generator = new InputGenerator(random) { Data = data };
        _where = JsonSerializer.SerializeToElement(generator.Where(row, 2));
        _order = JsonSerializer.SerializeToElement(generator.Order(row));
        _size = isPage ? random.Next(4) : int.MaxValue;
        var direction = random.Next(2) == 0 ? "first" : "last";
        Document = isPage
            ? $"query($n: Int, $w: {input}FilterInput, $o: [{input}SortInput!]) {{ parents: {root}(first: 100) {{ nodes {{ id part: {field}({direction}: $n, where: $w, order: $o) {{ totalCount nodes {{ id }} }} }} }} }}"
            : $"query($w: {input}FilterInput, $o: [{input}SortInput!]) {{ parents: {root}(first: 100) {{ nodes {{ id part: {field}(where: $w, order: $o) {{ id }} }} }} }}";
        foreach (var instance in data.Of(parent))
        {
            var rows = ((IEnumerable<object>)OracleFields.Find(parent, field).Get(instance)!).Where(
                r => FilterOracle.Holds(_where, r)
            );
            // A list of objects that is ordered as the model says, by the client or by the list's own default.
            var sorted =
                field == "twinOf" && !HasKeys(_order)
                    ? [.. rows.OrderBy(r => ((Item)r).Id)]
                    : OrderOracle.Sort(rows, row, _order);
            var ids = sorted
                .Select(r => OracleFields.IdOf(r is ItemTag link ? link.Tag : r))
                .ToList();
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
