using System.Globalization;
using System.Text;
using ScholarGraph.Querying.Execution;

namespace ScholarGraph.Querying.Inputs;

/// <summary>Writes a coerced value with its run-time values as one text: equal texts are equal values. Cursors are bound to it.</summary>
internal static class InputText
{
    public static string Of(InputValue? value, LevelRun run)
    {
        var text = new StringBuilder();
        Write(text, value, run.Resolve);
        return text.ToString();
    }

    /// <summary>All variables of a request as one text.</summary>
    public static string Of(IReadOnlyDictionary<string, InputValue> variables)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in variables.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            text.Append(name).Append('=');
            Write(text, value, static v => v);
            text.Append(';');
        }

        return text.ToString();
    }

    private static void Write(
        StringBuilder text,
        InputValue? value,
        Func<InputValue, InputValue> resolve
    )
    {
        switch (value?.Origin is null ? value : resolve(value))
        {
            case null or NullInput:
                text.Append('~');
                break;
            case ScalarInput scalar:
                var written = scalar.Value is DateTime or TimeOnly
                    // Their usual text drops parts of a second.
                    ? ((IFormattable)scalar.Value).ToString("O", CultureInfo.InvariantCulture)
                    : Convert.ToString(scalar.Value, CultureInfo.InvariantCulture)!;
                text.Append(CultureInfo.InvariantCulture, $"{written.Length}:{written}");
                break;
            case EnumInput constant:
                text.Append(constant.Name);
                break;
            case ListInput list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Write(text, item, resolve);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case ObjectInput fields:
                text.Append('{');
                foreach (var (name, field) in fields.Fields)
                {
                    text.Append(name).Append('=');
                    Write(text, field, resolve);
                    text.Append(';');
                }

                text.Append('}');
                break;
        }
    }
}
