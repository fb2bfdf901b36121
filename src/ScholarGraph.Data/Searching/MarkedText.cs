using System.Text;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Searching;

/// <summary>A printed text with the words that were looked for.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">Its words.</param>
/// <param name="Marks">Which of them were looked for.</param>
internal sealed record MarkedText(
    string Text,
    IReadOnlyList<PrintedWord> Words,
    IReadOnlyList<bool> Marks
)
{
    private const int FragmentCharsMax = 240;
    private const int WordsBefore = 6;

    /// <summary>How many words were looked for.</summary>
    public int Count => Marks.Count(mark => mark);

    /// <summary>The text, or where it is long the part with the first match, with its matches marked.</summary>
    public string Fragment()
    {
        if (Text.Length <= FragmentCharsMax)
        {
            return Marked(0, Text.Length);
        }

        var first = Math.Max(0, Marks.TakeWhile(mark => !mark).Count() - WordsBefore);
        var start = first == 0 || first >= Words.Count ? 0 : Words[first].Start;
        var end = Words
            .Select(word => word.End)
            .LastOrDefault(end => end > start && end - start <= FragmentCharsMax);
        var isWhole = Words.Count == 0 || end == Words[^1].End;
        end = isWhole || end == 0 ? Math.Min(Text.Length, start + FragmentCharsMax) : end;
        return (start > 0 ? "…" : "") + Marked(start, end) + (end < Text.Length ? "…" : "");
    }

    // Words that are marked side by side, as the characters of a Chinese one, are marked together.
    private string Marked(int start, int end)
    {
        var marked = new StringBuilder();
        var at = start;
        for (var i = 0; i < Words.Count; i++)
        {
            if (!Marks[i] || Words[i].Start < start || Words[i].End > end)
            {
                continue;
            }

            var last = i;
            while (
                last + 1 < Words.Count
                && Marks[last + 1]
                && Words[last + 1].Start == Words[last].End
                && Words[last + 1].End <= end
            )
            {
                last++;
            }

            Escape(marked, Text.AsSpan(at, Words[i].Start - at));
            marked.Append("<em>");
            at = Words[last].End;
            Escape(marked, Text.AsSpan(Words[i].Start, at - Words[i].Start));
            marked.Append("</em>");
            i = last;
        }

        Escape(marked, Text.AsSpan(at, end - at));
        return marked.ToString();
    }

    private static void Escape(StringBuilder marked, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => marked.Append("&amp;"),
                '<' => marked.Append("&lt;"),
                '>' => marked.Append("&gt;"),
                '"' => marked.Append("&quot;"),
                '\'' => marked.Append("&#39;"),
                _ => marked.Append(character),
            };
        }
    }
}
