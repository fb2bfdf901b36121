using System.Text.Json;
using ScholarGraph.Tests.Querying.Harbour;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>
/// What an order means, told again without SQL: keys in the client's order, null first ascending and last descending, text by its
/// twin and then by its bytes, the unique key last.
/// </summary>
internal static class OrderOracle
{
    private static readonly Dictionary<Type, OracleKey[]> _defaults = StoreroomOracle
        .Orders.Concat(HarbourOracle.Orders)
        .ToDictionary();

    /// <summary>The objects in order.</summary>
    /// <param name="rows">Objects of one class.</param>
    /// <param name="type">The class.</param>
    /// <param name="order">A list of sort inputs, or null.</param>
    public static List<object> Sort(IEnumerable<object> rows, Type type, JsonElement order)
    {
        var keys = new List<OracleKey>();
        if (order.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in order.EnumerateArray())
            {
                Collect(keys, item, type, instance => instance);
            }
        }

        keys.AddRange(keys.Count == 0 ? _defaults[type] : _defaults[type][^1..]);
        return
        [
            .. rows.Order(
                Comparer<object>.Create(
                    (left, right) =>
                        keys.Select(k => Compare(k.Get(left), k.Get(right), k.Descending))
                            .FirstOrDefault(c => c != 0)
                )
            ),
        ];
    }

    private static void Collect(
        List<OracleKey> keys,
        JsonElement order,
        Type type,
        Func<object, object?> owner
    )
    {
        foreach (var (name, value) in order.EnumerateObject().Select(p => (p.Name, p.Value)))
        {
            var field = OracleFields.Find(type, name);
            if (field.Kind == FieldKind.One)
            {
                Collect(keys, value, field.Type, Through(field.Get));
                continue;
            }

            var descending = value.GetString() == "DESC";
            if (field.Kind == FieldKind.Id)
            {
                keys.Add(new(Through(i => _defaults[i.GetType()][^1].Get(i)), descending));
                continue;
            }

            if (field.Twin is not null)
            {
                keys.Add(new(Through(field.Twin), descending));
            }

            keys.Add(new(Through(field.Get), descending));
        }

        Func<object, object?> Through(Func<object, object?> get) =>
            instance => owner(instance) is { } found ? get(found) : null;
    }

    private static int Compare(object? left, object? right, bool descending)
    {
        var order = (left, right) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            _ => OracleValues.Compare(left, right),
        };
        return descending ? -order : order;
    }
}
