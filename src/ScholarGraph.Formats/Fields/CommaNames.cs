namespace ScholarGraph.Formats.Fields;

/// <summary>Tells a list of names between commas from one name that holds commas.</summary>
internal static class CommaNames
{
    /// <summary>"Smith, J., Lee, A." is two names, and "John Smith, Ann Lee, Bo Fu" three.</summary>
    /// <param name="parts">What stands between the commas, in plain text.</param>
    /// <returns>The number of parts of each name; 0 where all are one name, or nobody can tell.</returns>
    public static int PartsOfEach(IReadOnlyList<string> parts) =>
        parts.Count > 3
        && parts.Count % 2 == 0
        && parts.Where((_, at) => at % 2 == 1).All(IsInitials)
            ? 2
        : parts.Count > 2 && parts.All(part => part.Contains(' ', StringComparison.Ordinal)) ? 1
        : 0;

    private static bool IsInitials(string part) =>
        part.Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries)
            is { Length: > 0 } letters
        && letters.All(letter => letter.Length == 1 && char.IsUpper(letter[0]));
}
