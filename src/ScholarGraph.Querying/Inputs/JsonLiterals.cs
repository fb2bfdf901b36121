using System.Globalization;
using System.Text.Json;
using GraphQLParser.AST;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Limits;

namespace ScholarGraph.Querying.Inputs;

/// <summary>Puts JSON into the document's own syntax.</summary>
internal sealed class JsonLiterals(QueryLimits limits)
{
    private int values;

    /// <summary>Why the last value could not be put: code and sentence; null while all is well.</summary>
    public (string Code, string Detail)? Refusal { get; private set; }

    /// <summary>The literal; null on a refusal.</summary>
    /// <remarks>Of a key that stands twice in an object the last value counts, at the place of the first, as in JavaScript.</remarks>
    public GraphQLValue? Of(JsonElement json) => Of(json, 1);

    private GraphQLValue? Of(JsonElement json, int depth)
    {
        if (++values > limits.VariableValuesMax)
        {
            return Refuse(
                ErrorCodes.TooManyVariableValues,
                $"The variables hold more than {limits.VariableValuesMax} values."
            );
        }

        switch (json.ValueKind)
        {
            case JsonValueKind.Null:
                return new GraphQLNullValue();
            case JsonValueKind.True:
                return new GraphQLTrueBooleanValue();
            case JsonValueKind.False:
                return new GraphQLFalseBooleanValue();
            case JsonValueKind.Number:
                return Number(json.GetRawText());
            case JsonValueKind.String:
                return Text(json) is { } text ? new GraphQLStringValue(text) : Unsound();
            case JsonValueKind.Array or JsonValueKind.Object when depth > limits.ValueDepthMax:
                return Refuse(
                    ErrorCodes.ValueTooDeep,
                    $"A value nests deeper than {limits.ValueDepthMax} levels."
                );
            case JsonValueKind.Array:
                return List(json, depth);
            case JsonValueKind.Object:
                return Object(json, depth);
            default:
                return Refuse(ErrorCodes.InvalidType, "The value is not JSON.");
        }
    }

    private GraphQLListValue? List(JsonElement json, int depth)
    {
        var items = new List<GraphQLValue>(
            Math.Min(json.GetArrayLength(), limits.VariableValuesMax)
        );
        foreach (var element in json.EnumerateArray())
        {
            if (Of(element, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new GraphQLListValue { Values = items };
    }

    private GraphQLObjectValue? Object(JsonElement json, int depth)
    {
        var fields = new OrderedDictionary<string, GraphQLObjectField>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            if (Name(property) is not { } name)
            {
                Unsound();
                return null;
            }

            if (Of(property.Value, depth + 1) is not { } value)
            {
                return null;
            }

            fields[name] = new GraphQLObjectField(new GraphQLName(name), value);
        }

        return new GraphQLObjectValue { Fields = [.. fields.Values] };
    }

    // JSON has one kind of number: 3, 3.0 and 3e0 are the same integer.
    private static GraphQLValue Number(string text) =>
        text.All(sign => sign == '-' || char.IsAsciiDigit(sign)) ? new GraphQLIntValue(text)
        : Whole(text) is { } whole
            ? new GraphQLIntValue(whole.ToString("0", CultureInfo.InvariantCulture))
        : new GraphQLFloatValue(text);

    private static decimal? Whole(string text)
    {
        // Beyond its 28 digits decimal rounds, and what is rounded is not whole.
        if (
            text.Length > 28
            || !decimal.TryParse(
                text,
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var number
            )
            || !decimal.IsInteger(number)
        )
        {
            return null;
        }

        // So small that nothing was left of it: only a written zero is one.
        var mantissa = text.Split('e', 'E')[0];
        return number == 0 && mantissa.Any(sign => sign is >= '1' and <= '9') ? null : number;
    }

    private static string? Text(JsonElement json)
    {
        try
        {
            var text = json.GetString();
            return text is not null && SoundText.IsSound(text) ? text : null;
        }
        // System.Text.Json refuses half surrogate pairs only when the text is taken.
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Name(JsonProperty property)
    {
        try
        {
            return SoundText.IsSound(property.Name) ? property.Name : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private GraphQLValue? Unsound() => Refuse(ErrorCodes.InvalidText, SoundText.Complaint);

    private GraphQLValue? Refuse(string code, string detail)
    {
        Refusal ??= (code, detail);
        return null;
    }
}
