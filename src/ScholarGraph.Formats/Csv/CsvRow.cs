using System.Text;

namespace ScholarGraph.Formats.Csv;

/// <summary>Takes rows apart as RFC 4180 has them.</summary>
internal static class CsvRow
{
    /// <summary>Values of a whole row; quotes around a value go, doubled ones within it are single.</summary>
    public static List<string> Split(string row, char separator)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < row.Length; at++)
        {
            var c = row[at];
            if (isQuoted && c == '"' && at + 1 < row.Length && row[at + 1] == '"')
            {
                _ = value.Append('"');
                at++;
            }
            else if (c == '"' && (isQuoted || value.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (c == separator && !isQuoted)
            {
                values.Add(value.ToString());
                _ = value.Clear();
            }
            else
            {
                _ = value.Append(c);
            }
        }

        values.Add(value.ToString());
        return values;
    }

    /// <summary>Whether a quoted value is still open at the end of a line.</summary>
    /// <param name="line">One line of a row.</param>
    /// <param name="isOpen">Whether one was open before it.</param>
    public static bool IsOpenAfter(string line, bool isOpen) =>
        line.Aggregate(isOpen, (open, c) => c == '"' ? !open : open);
}
