using System.Text.Json.Nodes;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>
/// Makes filters and orders that a client could send: their shape is drawn from one seed, the values in them from another, so that
/// several cases share a plan.
/// </summary>
internal sealed class InputGenerator(Random random, Random values, IOracleData data)
{
    private readonly ItemValues _values = new(values);

    /// <summary>A filter on a class; now and then empty, or null where that is allowed.</summary>
    public JsonObject Where(Type type, int depth)
    {
        var where = new JsonObject();
        for (var i = random.Next(depth == 0 ? 2 : 4); i > 0; i--)
        {
            if (depth > 0 && random.Next(6) == 0)
            {
                where[random.Next(2) == 0 ? "and" : "or"] = Group(() => Where(type, depth - 1));
                continue;
            }

            var field = One([.. OracleFields.Of(type)]);
            if (field.Kind is FieldKind.Many or FieldKind.One && depth == 0)
            {
                continue;
            }

            where[field.Name] = field.Kind switch
            {
                FieldKind.One => Where(field.Type, depth - 1),
                FieldKind.Many => List(() => Where(field.Type, depth - 1)),
                FieldKind.Values => List(() => Operations(field, allowGroups: true)),
                _ => Operations(field, allowGroups: true),
            };
        }

        return where;
    }

    /// <summary>An order of a class.</summary>
    public JsonArray Order(Type type)
    {
        var order = new JsonArray();
        for (var i = random.Next(4); i > 0; i--)
        {
            order.Add((JsonNode)Keys(type, 2));
        }

        return order;
    }

    private JsonObject Keys(Type type, int depth)
    {
        var keys = new JsonObject();
        for (var i = random.Next(3); i > 0; i--)
        {
            var field = One([
                .. OracleFields
                    .Of(type)
                    .Where(f => f.Kind is not (FieldKind.Many or FieldKind.Values)),
            ]);
            if (field.Kind != FieldKind.One)
            {
                keys[field.Name] = random.Next(2) == 0 ? "ASC" : "DESC";
            }
            else if (depth > 0)
            {
                keys[field.Name] = Keys(field.Type, depth - 1);
            }
        }

        return keys;
    }

    private JsonObject List(Func<JsonObject> element)
    {
        var list = new JsonObject();
        for (var i = random.Next(3); i > 0; i--)
        {
            var name = One("some", "none", "all", "any");
            list[name] = name == "any" ? random.Next(2) == 0 : element();
        }

        return list;
    }

    private JsonObject Operations(OracleField field, bool allowGroups)
    {
        var operations = new JsonObject();
        string[] names = field switch
        {
            { Kind: FieldKind.Id } => ["eq", "neq", "in", "nin"],
            { Type.IsEnum: true } => ["eq", "neq", "in", "nin"],
            { Type: var type } when type == typeof(bool) => ["eq", "neq"],
            { Type: var type } when type == typeof(string) =>
            [
                "eq",
                "neq",
                "in",
                "nin",
                "contains",
                "ncontains",
                "startsWith",
                "nstartsWith",
                "endsWith",
                "nendsWith",
            ],
            _ => ["eq", "neq", "in", "nin", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"],
        };
        for (var i = random.Next(8) == 0 ? 0 : 1 + random.Next(2); i > 0; i--)
        {
            var name = One(names);
            if (allowGroups && names.Contains("contains") && random.Next(5) == 0)
            {
                operations[random.Next(2) == 0 ? "and" : "or"] = Group(() =>
                    Operations(field, allowGroups: false)
                );
            }
            else
            {
                operations[name] = Operand(field, name);
            }
        }

        return operations;
    }

    /// <summary>An operand of an operator.</summary>
    public JsonNode? Operand(OracleField field, string name) =>
        name switch
        {
            "in" or "nin" => new JsonArray([
                .. Enumerable.Range(0, random.Next(4)).Select(_ => Value(field, field.IsNullable)),
            ]),
            "eq" or "neq" => Value(field, field.IsNullable),
            _ when name.EndsWith("ontains", StringComparison.Ordinal)
                    || name.EndsWith("With", StringComparison.Ordinal) => Part(
                Value(field, allowNull: false)!
            ),
            _ => Value(field, allowNull: false),
        };

    // The whole text, or some characters of it.
    private JsonValue Part(JsonNode text)
    {
        var runes = ((string)text!).EnumerateRunes().ToList();
        var from = values.Next(2) == 0 ? 0 : values.Next(runes.Count + 1);
        var length = values.Next(2) == 0 ? runes.Count : 1 + values.Next(4);
        return JsonValue.Create(string.Concat(runes.Skip(from).Take(length)));
    }

    private JsonNode? Value(OracleField field, bool allowNull)
    {
        if (allowNull && random.Next(4) == 0)
        {
            return null;
        }

        if (field.Kind == FieldKind.Id)
        {
            return OracleValues.Write(
                $"{field.Get(data.Of(field.Type)[values.Next(data.Of(field.Type).Count)])}"
            );
        }

        if (field.Type == typeof(string))
        {
            var text = data.Texts[values.Next(data.Texts.Count)];
            return OracleValues.Write(values.Next(2) == 0 ? Part(text) : text);
        }

        return OracleValues.Write(_values.Of(field.Type));
    }

    private string Part(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        var start = values.Next(runes.Count + 1);
        return string.Concat(runes[start..(start + values.Next(runes.Count - start + 1))]);
    }

    private JsonArray Group(Func<JsonObject> member) =>
        new([.. Enumerable.Range(0, random.Next(4)).Select(_ => (JsonNode)member())]);

    private T One<T>(params T[] pool) => pool[random.Next(pool.Length)];
}
