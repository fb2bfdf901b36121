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
        Write(text, value, run);
        return text.ToString();
    }

    private static void Write(StringBuilder text, InputValue? value, LevelRun run)
    {
        switch (value?.Origin is null ? value : run.Resolve(value))
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
                    Write(text, item, run);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case ObjectInput fields:
                text.Append('{');
                foreach (var (name, field) in fields.Fields)
                {
                    text.Append(name).Append('=');
                    Write(text, field, run);
                    text.Append(';');
                }

                text.Append('}');
                break;
        }
    }
}
