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
            var sides = BibWords.Split(part, '=');
            if (sides.Count != 2)
            {
                return null;
            }

            parts[sides[0].Trim()] = sides[1].Trim().Trim('"');
        }

        return parts.ContainsKey("family") || parts.ContainsKey("given") ? parts : null;
    }
}
