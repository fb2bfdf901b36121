namespace ScholarGraph.Formats.Fields;

/// <summary>Addresses of works.</summary>
internal static class WebAddress
{
    private const int LengthMax = 2_000;

    /// <returns>The first http or https address of a text, as printed; null without one.</returns>
    public static string? OrNull(string? text) =>
        First(text) is { Length: > 0 and <= LengthMax } address
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == "http" || uri.Scheme == "https")
            ? address
            : null;

    // Exports put several into one field.
    private static string? First(string? text)
    {
        var words = text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        var first = Array.FindIndex(words, IsBeginning);
        var next = Array.FindIndex(words, first + 1, IsBeginning);
        return first < 0 ? null : string.Join(' ', words[first..(next < 0 ? words.Length : next)]);
    }

    private static bool IsBeginning(string word) =>
        word.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
