using System.Globalization;
using System.Text;

namespace ScholarGraph.Server.Commands;

/// <summary>Makes texts that others wrote safe for a terminal.</summary>
internal static class Printable
{
    /// <summary>One line without control characters: each is written as its number, so that a page cannot steer the terminal or feign lines.</summary>
    public static string Line(string text)
    {
        if (!text.Any(IsSteering))
        {
            return text;
        }

        var line = new StringBuilder();
        foreach (var character in text)
        {
            _ = character switch
            {
                '\n' => line.Append("\\n"),
                _ when IsSteering(character) => line.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)character:X4}"
                ),
                _ => line.Append(character),
            };
        }

        return line.ToString();
    }

    /// <summary>A value in quotes; <c>null</c> without them.</summary>
    public static string Value(string? value) => value is null ? "null" : $"\"{Line(value)}\"";

    // Controls, line and paragraph separators, and what turns the direction of writing.
    private static bool IsSteering(char character) =>
        char.IsControl(character)
        || character
            is '\u2028'
                or '\u2029'
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2066' and <= '\u2069');
}
