namespace ScholarGraph.Formats.Bibtex;

/// <summary>An entry with its fields, macros written out, LaTeX as it stands.</summary>
/// <param name="Type">Lower case.</param>
/// <param name="Key">Empty where it has none.</param>
/// <param name="Line">Line of the @, from 1.</param>
/// <param name="Fields">By lower-case name; of a field given twice the first.</param>
internal sealed record BibEntry(
    string Type,
    string Key,
    int Line,
    IReadOnlyDictionary<string, string> Fields
)
{
    /// <returns>The field; null where it is missing or blank.</returns>
    public string? this[string name] =>
        Fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;

    /// <returns>The first of several fields that is there.</returns>
    public string? Any(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (this[name] is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
