namespace ScholarGraph.Data.Sqlite;

/// <summary>Groups of three characters, as the FTS5 tokenizer <c>trigram</c> makes them.</summary>
internal static class Trigrams
{
    /// <summary>The distinct groups of a text in its order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        return Enumerable
            .Range(0, Math.Max(0, runes.Count - 2))
            .Select(at => $"{runes[at]}{runes[at + 1]}{runes[at + 2]}")
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>A group as a text of an FTS5 expression.</summary>
    public static string Quoted(string group) =>
        $"\"{group.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
