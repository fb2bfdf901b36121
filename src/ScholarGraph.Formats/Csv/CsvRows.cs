using System.Text;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Csv;

/// <summary>Joins the lines of rows whose quoted values hold line ends.</summary>
internal sealed class CsvRows(TextReader text, ReaderLimits limits)
{
    // A quote that is never closed must not swallow the rest of the file.
    private const int RowLinesMax = 1_000;

    private readonly LineReader _lines = new(text, limits.RecordBytesMax);
    private readonly Queue<(string Text, int Number, bool IsCut)> _waiting = new();

    public string Row { get; private set; } = "";

    /// <summary>Line that the row begins on, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Why the row cannot be read; null when it can.</summary>
    public string? Code { get; private set; }

    /// <returns>False after the last row.</returns>
    public bool Next()
    {
        if (NextLine() is not { } first)
        {
            return false;
        }

        (Row, Line) = (first.Text, first.Number);
        Code = first.IsCut ? ReaderCodes.RecordTooLarge : null;
        if (!CsvRow.IsOpenAfter(Row, false))
        {
            return true;
        }

        var row = new StringBuilder(Row);
        var taken = new List<(string Text, int Number, bool IsCut)>();
        for (var isOpen = true; isOpen; )
        {
            if (
                taken.Count == RowLinesMax
                || row.Length > limits.RecordBytesMax
                || NextLine() is not { } next
            )
            {
                // The lines after it are read as rows again.
                foreach (var line in taken.Concat(Drained()).ToList())
                {
                    _waiting.Enqueue(line);
                }

                Code = ReaderCodes.RecordCut;
                return true;
            }

            taken.Add(next);
            _ = row.Append('\n').Append(next.Text);
            isOpen = CsvRow.IsOpenAfter(next.Text, isOpen);
            Code ??= next.IsCut ? ReaderCodes.RecordTooLarge : null;
        }

        Row = row.ToString();
        return true;
    }

    private List<(string Text, int Number, bool IsCut)> Drained()
    {
        var rest = _waiting.ToList();
        _waiting.Clear();
        return rest;
    }

    private (string Text, int Number, bool IsCut)? NextLine() =>
        _waiting.TryDequeue(out var line) ? line
        : _lines.Next() is { } text ? (text, _lines.Number, _lines.IsCut)
        : null;
}
