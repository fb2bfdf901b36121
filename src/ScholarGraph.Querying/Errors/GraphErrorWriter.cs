using System.Text.Json;

namespace ScholarGraph.Querying.Errors;

/// <summary>Writes errors as the <c>errors</c> array of a response.</summary>
public static class GraphErrorWriter
{
    /// <summary>Writes the array only, no property name: <c>message</c>, <c>locations</c>, <c>path</c>, <c>extensions</c> with <c>code</c> first; empty parts are left out.</summary>
    /// <param name="writer">Stands where a value is expected.</param>
    /// <param name="errors">In the order to report.</param>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<GraphError> errors)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(errors);
        writer.WriteStartArray();
        foreach (var error in errors)
        {
            Write(writer, error);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, GraphError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message", error.Message);
        if (error.Locations.Count > 0)
        {
            writer.WriteStartArray("locations");
            foreach (var (line, column) in error.Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line", line);
                writer.WriteNumber("column", column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            writer.WriteStartArray("path");
            foreach (var step in path)
            {
                WriteValue(writer, step);
            }

            writer.WriteEndArray();
        }

        if (error.Code is not null || error.Extensions.Count > 0)
        {
            writer.WriteStartObject("extensions");
            if (error.Code is not null)
            {
                writer.WriteString("code", error.Code);
            }

            foreach (var (key, value) in error.Extensions)
            {
                // The code stands first, once.
                if (error.Code is null || key != "code")
                {
                    writer.WritePropertyName(key);
                    WriteValue(writer, value);
                }
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case IEnumerable<object?> list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    WriteValue(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(
                    Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)
                );
                break;
        }
    }
}
