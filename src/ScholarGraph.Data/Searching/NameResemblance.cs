using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Searching;

/// <summary>How far a name is what somebody meant who mistyped it.</summary>
internal static class NameResemblance
{
    /// <summary>Letters of a word from which on one mistake is allowed; twice as many allow two.</summary>
    public const int WordLengthMin = 4;

    // Beyond, the table of a comparison is not kept on the stack.
    private const int WidthMax = 65;

    /// <summary>How like a name is to the words of a question.</summary>
    /// <param name="words">Folded words; the last may be the beginning of one.</param>
    /// <param name="name">The folded name.</param>
    /// <returns>0 where a word is not in the name, not even mistyped; 1 where all are in it.</returns>
    public static double Of(IReadOnlyList<string> words, string name)
    {
        var printed = SearchWords.Of(name, int.MaxValue).Split(' ');
        var sum = 0.0;
        for (var i = 0; i < words.Count; i++)
        {
            var best = printed.Max(word => OfWord(words[i], word, i == words.Count - 1));
            if (best <= 0)
            {
                return 0;
            }

            sum += best;
        }

        return sum / words.Count;
    }

    /// <summary>Whether a printed word is another word mistyped.</summary>
    public static bool IsMeant(string word, string printed) => OfWord(word, printed, false) > 0;

    private static double OfWord(string word, string printed, bool isLast)
    {
        if (word == printed || (isLast && printed.StartsWith(word, StringComparison.Ordinal)))
        {
            return 1;
        }

        var allowed = Math.Min(2, word.Length / WordLengthMin);
        if (Math.Abs(word.Length - printed.Length) > allowed || allowed == 0)
        {
            return 0;
        }

        var mistakes = Mistakes(word, printed);
        return mistakes <= allowed ? 1 - ((double)mistakes / word.Length) : 0;
    }

    // Letters left out, put in, taken for others, and neighbours that changed places.
    private static int Mistakes(string left, string right)
    {
        var width = right.Length + 1;
        Span<int> rows = width <= WidthMax ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[right.Length];
    }
}
