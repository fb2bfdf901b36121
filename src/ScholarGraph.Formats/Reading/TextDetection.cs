using ScholarGraph.Domain;
using ScholarGraph.Formats.Csv;

namespace ScholarGraph.Formats.Reading;

/// <summary>Tells text formats by the shape of their lines; a text without any may be a profile page.</summary>
internal static class TextDetection
{
    public static SourceFormat? Of(string text)
    {
        // No text: pictures, archives, office documents.
        if (text.AsSpan().IndexOfAnyInRange('\0', '\u0008') >= 0)
        {
            return null;
        }

        foreach (var line in text.Split('\n', '\r'))
        {
            if (IsEntry(line))
            {
                return SourceFormat.Bibtex;
            }

            if (IsReference(line))
            {
                return SourceFormat.Ris;
            }
        }

        return CsvHeader.Begins(text) ? SourceFormat.Csv
            : IsTagged(text) ? null
            : SourceFormat.Profile;
    }

    // What PubMed ("PMID- 1"), EndNote ("%0 Book") and Web of Science ("FN Clarivate") save beside RIS is no page of a person.
    private static bool IsTagged(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("PMID-", StringComparison.Ordinal)
            || start is ['%', (>= 'A' and <= 'Z') or (>= '0' and <= '9'), ' ', ..]
            || (
                start.StartsWith("FN ", StringComparison.Ordinal)
                && text.Contains("\nVR ", StringComparison.Ordinal)
            );
    }

    // "@article{" or "@string (".
    private static bool IsEntry(string line)
    {
        var rest = line.AsSpan().TrimStart();
        if (rest.Length < 3 || rest[0] != '@')
        {
            return false;
        }

        rest = rest[1..].TrimStart();
        var name = rest.IndexOfAnyExceptInRange('A', 'z');
        return name > 0 && rest[name..].TrimStart() is ['{' or '(', ..];
    }

    // "TY  - JOUR", with fewer or more spaces.
    private static bool IsReference(string line) =>
        line.StartsWith("TY", StringComparison.Ordinal)
        && line.AsSpan(2).TrimStart() is ['-', ..]
        && line.Length < 40;
}
