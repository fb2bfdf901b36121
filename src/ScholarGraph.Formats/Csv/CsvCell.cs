namespace ScholarGraph.Formats.Csv;

/// <summary>A value of a row that a spreadsheet takes for a text, whatever it begins with.</summary>
internal static class CsvCell
{
    private const string Formula = "=+-@";

    /// <summary>The value, quoted as RFC 4180 demands; an apostrophe before what a spreadsheet would run as a formula.</summary>
    public static string Of(string value)
    {
        var safe = IsFormula(value) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 && safe.Trim() == safe
            ? safe
            : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>The value without the apostrophe that <see cref="Of"/> put before it.</summary>
    public static string Read(string cell) =>
        cell.StartsWith('\'') && IsFormula(cell) ? cell[1..] : cell;

    // Apostrophes that were there before count as well, so that each value is read as it was.
    private static bool IsFormula(string value) =>
        value.AsSpan().TrimStart('\'') is [var first, ..] && Formula.Contains(first);
}
