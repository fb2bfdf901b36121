namespace ScholarGraph.Formats.Bibtex;

/// <summary>The beginning of an entry: "@article{".</summary>
/// <param name="Type">The word, lower case.</param>
/// <param name="End">Index after the delimiter.</param>
/// <param name="HasKey">Whether a key with its comma, or a macro's name with its sign, follows on the line.</param>
internal sealed record BibStart(string Type, int End, bool HasKey)
{
    /// <returns>Null where no entry begins.</returns>
    public static BibStart? At(string line, int at)
    {
        if (at >= line.Length || line[at] != '@')
        {
            return null;
        }

        var name = Skip(line, at + 1);
        var end = name;
        while (
            end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '_' or '-')
        )
        {
            end++;
        }

        var open = Skip(line, end);
        if (end == name || open >= line.Length || line[open] is not ('{' or '('))
        {
            return null;
        }

        var rest = line.AsSpan(open + 1).Trim();
        var key = rest.IndexOfAny(" \t{}\"");
        var sign = rest.IndexOfAny(',', '=');
        var isMacro = sign > 0 && rest[sign] == '=';
        return new BibStart(
            line[name..end].ToLowerInvariant(),
            open + 1,
            sign > 0 && (key < 0 || key > sign || isMacro)
        );
    }

    private static int Skip(string line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return at;
    }
}
