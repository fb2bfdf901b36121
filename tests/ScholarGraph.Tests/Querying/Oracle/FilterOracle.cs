using System.Collections;
using System.Text.Json;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>
/// What a filter means, told again without SQL: null is unknown, <c>n…</c> is a true complement, nothing holds inside a null object,
/// and what is empty says nothing (null here).
/// </summary>
internal static class FilterOracle
{
    public static bool Holds(JsonElement where, object instance) =>
        Filter(where, instance, instance.GetType()) ?? true;

    private static bool? Filter(JsonElement where, object? instance, Type type) =>
        All(where, (name, value) => Condition(name, value, instance, type));

    private static bool? Condition(string name, JsonElement where, object? instance, Type type)
    {
        if (name is "and" or "or")
        {
            return Group(name, where, inner => Filter(inner, instance, type));
        }

        var field = OracleFields.Find(type, name);
        var value = instance is null ? null : field.Get(instance);
        return field.Kind switch
        {
            FieldKind.One => Filter(where, value, field.Type) is { } inner
                ? value is not null && inner
                : null,
            FieldKind.Many => Elements(where, [.. (IEnumerable<object>?)value ?? []], field.Type),
            FieldKind.Values => Values(
                where,
                [.. ((IEnumerable?)value ?? Array.Empty<object>()).Cast<object?>()],
                field.Type
            ),
            FieldKind.Id => Operations(where, value, typeof(string)),
            _ => Operations(where, value, field.Type),
        };
    }

    private static bool? Elements(JsonElement where, List<object> elements, Type type) =>
        All(
            where,
            (name, value) =>
                name == "any" ? elements.Count > 0 == value.GetBoolean()
                : Filter(value, null, type) is null ? null
                : name switch
                {
                    "some" => elements.Exists(e => Holds(value, e)),
                    "none" => !elements.Exists(e => Holds(value, e)),
                    _ => elements.TrueForAll(e => Holds(value, e)),
                }
        );

    private static bool? Values(JsonElement where, List<object?> values, Type type) =>
        All(
            where,
            (name, operations) =>
                name == "any" ? values.Count > 0 == operations.GetBoolean()
                : Operations(operations, null, type) is null ? null
                : name switch
                {
                    "some" => values.Exists(v => Operations(operations, v, type) ?? true),
                    "none" => !values.Exists(v => Operations(operations, v, type) ?? true),
                    _ => values.TrueForAll(v => Operations(operations, v, type) ?? true),
                }
        );

    private static bool? Operations(JsonElement operations, object? value, Type type) =>
        All(
            operations,
            (name, operand) =>
                name is "and" or "or"
                    ? Group(name, operand, inner => Operations(inner, value, type))
                    : Operation(name, operand, value, type)
        );

    private static bool Operation(string name, JsonElement operand, object? value, Type type)
    {
        switch (name)
        {
            case "eq":
                return OracleValues.Same(value, OracleValues.Read(operand, type));
            case "in":
                return operand
                    .EnumerateArray()
                    .Any(item => OracleValues.Same(value, OracleValues.Read(item, type)));
            case "gt" or "gte" or "lt" or "lte":
                var order = value is null
                    ? (int?)null
                    : OracleValues.Compare(value, OracleValues.Read(operand, type)!);
                return name switch
                {
                    "gt" => order > 0,
                    "gte" => order >= 0,
                    "lt" => order < 0,
                    _ => order <= 0,
                };
            case "contains" or "startsWith" or "endsWith":
                var (text, part) = ((string?)value, operand.GetString()!);
                return name switch
                {
                    "contains" => text?.Contains(part, StringComparison.Ordinal) ?? false,
                    "startsWith" => text?.StartsWith(part, StringComparison.Ordinal) ?? false,
                    _ => text?.EndsWith(part, StringComparison.Ordinal) ?? false,
                };
            default:
                return !Operation(name[1..], operand, value, type);
        }
    }

    private static bool? Group(string name, JsonElement members, Func<JsonElement, bool?> member)
    {
        bool[] verdicts =
        [
            .. members.ValueKind == JsonValueKind.Array
                ? members.EnumerateArray().Select(member).OfType<bool>()
                : [],
        ];
        return verdicts.Length == 0 ? null
            : name == "and" ? verdicts.All(v => v)
            : verdicts.Any(v => v);
    }

    private static bool? All(JsonElement input, Func<string, JsonElement, bool?> verdict)
    {
        bool[] verdicts =
        [
            .. input.EnumerateObject().Select(p => verdict(p.Name, p.Value)).OfType<bool>(),
        ];
        return verdicts.Length == 0 ? null : verdicts.All(v => v);
    }
}
