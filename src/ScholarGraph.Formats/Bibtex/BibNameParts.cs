namespace ScholarGraph.Formats.Bibtex;

/// <summary>Reads biblatex's extended name format: "given=Hans, given-i=H, prefix=von, family=Berg".</summary>
internal static class BibNameParts
{
    /// <returns>Parts by name; null where the name is not written so.</returns>
    public static Dictionary<string, string>? Read(string name)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in BibWords.Split(name, ','))
        {
            var sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (sides.Length != 2 || !sides[0].All(c => char.IsAsciiLetter(c) || c == '-'))
            {
                return null;
            }

            parts[sides[0]] = sides[1].Trim('"');
        }

        return parts.ContainsKey("family") || parts.ContainsKey("given") ? parts : null;
    }
}
