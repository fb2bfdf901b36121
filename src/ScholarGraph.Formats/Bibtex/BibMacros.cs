namespace ScholarGraph.Formats.Bibtex;

/// <summary>Macros of a file: the months, and what its @string entries define, bounded as a whole.</summary>
/// <param name="charactersMax">Characters of all macros together.</param>
internal sealed class BibMacros(int charactersMax)
{
    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    private readonly Dictionary<string, string> _values = Months.ToDictionary(
        month => month,
        month => month,
        StringComparer.OrdinalIgnoreCase
    );
    private int _characters;

    /// <summary>The number of a month by the first letters of its name, or by its number.</summary>
    /// <returns>Null where it is none.</returns>
    public static int? Month(string? text)
    {
        var name = (text ?? "").Trim();
        var index = name.Length < 3 ? -1 : Array.IndexOf(Months, name[..3].ToLowerInvariant());
        return index >= 0 ? index + 1
            : int.TryParse(name, out var number) && number is >= 1 and <= 12 ? number
            : null;
    }

    /// <returns>The value; null where nothing defines it.</returns>
    public string? Find(string name) => _values.GetValueOrDefault(name);

    /// <returns>False where it is too much.</returns>
    public bool Define(string name, string value)
    {
        if (_characters + name.Length + value.Length > charactersMax)
        {
            return false;
        }

        _characters += name.Length + value.Length;
        _values[name] = value;
        return true;
    }
}
