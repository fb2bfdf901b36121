namespace ScholarGraph.Formats.Bibtex;

/// <summary>Takes texts apart where no brace is open.</summary>
internal static class BibWords
{
    /// <summary>Parts between separators, trimmed, blank ones left out; a space separates at any white space and tilde.</summary>
    public static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            var isEnd = at == text.Length;
            if (!isEnd)
            {
                depth += text[at] switch
                {
                    '{' => 1,
                    '}' => -1,
                    _ => 0,
                };
            }

            if (isEnd || (depth <= 0 && IsSeparator(text, at, separator)))
            {
                Keep(text[start..at], parts);
                start = at + 1;
            }
        }

        return parts;
    }

    /// <summary>Names between "and"s, in any case, each between spaces.</summary>
    public static IEnumerable<string> SplitByAnd(string text)
    {
        var name = new List<string>();
        foreach (var word in Split(text, ' ', isTildeSpace: false))
        {
            if (word.Equals("and", StringComparison.OrdinalIgnoreCase))
            {
                if (name.Count > 0)
                {
                    yield return string.Join(' ', name);
                }

                name.Clear();
            }
            else
            {
                name.Add(word);
            }
        }

        if (name.Count > 0)
        {
            yield return string.Join(' ', name);
        }
    }

    /// <summary>Whether the first letter outside braces, or of a special character ("{\'e}"), is a small one.</summary>
    public static bool IsLower(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (word[at] == '{' && at + 1 < word.Length && word[at + 1] != '\\')
            {
                return false;
            }

            if (word[at] is '{' or '\\')
            {
                return LatexText.Decode(word[at..])?.FirstOrDefault(char.IsLetter) is { } letter
                    && char.IsLower(letter);
            }

            if (char.IsLetter(word[at]))
            {
                return char.IsLower(word[at]);
            }
        }

        return false;
    }

    private static List<string> Split(string text, char separator, bool isTildeSpace) =>
        isTildeSpace
            ? Split(text, separator)
            :
            [
                .. Split(text.Replace('~', '\u0001'), separator)
                    .Select(w => w.Replace('\u0001', '~')),
            ];

    private static bool IsSeparator(string text, int at, char separator) =>
        separator != ' ' ? text[at] == separator
        : text[at] == '~' ? at == 0 || text[at - 1] != '\\'
        : char.IsWhiteSpace(text[at]);

    private static void Keep(string part, List<string> parts)
    {
        if (!string.IsNullOrWhiteSpace(part))
        {
            parts.Add(part.Trim());
        }
    }
}
