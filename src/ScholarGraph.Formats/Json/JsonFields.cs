using System.Globalization;
using System.Text.Json;

namespace ScholarGraph.Formats.Json;

/// <summary>Reads members of JSON objects that may be missing, null, or of another type than they should be: then there is no value.</summary>
internal static class JsonFields
{
    /// <returns>The member; an undefined element where there is none.</returns>
    public static JsonElement At(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            ? value
            : default;

    /// <returns>The member at the end of a path; an undefined element where there is none.</returns>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            element = element.At(name);
        }

        return element;
    }

    /// <returns>A text, or a number as its text; null for anything else, for a blank one too.</returns>
    public static string? Text(this JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => element.GetString() is { } text
            && !string.IsNullOrWhiteSpace(text)
                ? text
                : null,
            JsonValueKind.Number => element.GetRawText(),
            _ => null,
        };

    /// <returns>The text of a member; null for anything else.</returns>
    public static string? Text(this JsonElement element, string name) => element.At(name).Text();

    /// <returns>A text, or the first text of a list.</returns>
    public static string? FirstText(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Array
            ? element.EnumerateArray().Select(Text).FirstOrDefault(text => text is not null)
            : element.Text();

    /// <returns>A whole number, or a text that is one; null for anything else.</returns>
    public static int? Number(this JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Number => element.TryGetInt32(out var number) ? number : null,
            JsonValueKind.String => int.TryParse(
                element.GetString(),
                NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : null,
            _ => null,
        };

    /// <returns>The elements of a list; none for anything else.</returns>
    public static IEnumerable<JsonElement> Items(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];

    /// <returns>The elements of a member that is a list; none for anything else.</returns>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.At(name).Items();
}
