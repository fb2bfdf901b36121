using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Searching;

/// <summary>Finds the words of a question in a printed text.</summary>
internal sealed class MatchMarker(SearchQuestion question)
{
    private const int CharsMax = 12_000;

    /// <summary>The text's words, and which of them were looked for.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="mistyped">Whether words that only resemble count, where no other does.</param>
    public MarkedText Mark(string text, bool mistyped)
    {
        var words = PrintedWords.Of(text, CharsMax);
        var marks = new bool[words.Count];
        foreach (var term in question.Terms)
        {
            for (var at = 0; at + term.Words.Count <= words.Count; at++)
            {
                if (IsAt(term, words, at))
                {
                    Array.Fill(marks, true, at, term.Words.Count);
                }
            }
        }

        if (mistyped)
        {
            for (var at = 0; at < marks.Length; at++)
            {
                marks[at] |= question.Words.Any(word =>
                    NameResemblance.IsMeant(word, words[at].Word)
                );
            }
        }

        return new MarkedText(text, words, marks);
    }

    private static bool IsAt(SearchTerm term, IReadOnlyList<PrintedWord> words, int at)
    {
        for (var i = 0; i < term.Words.Count; i++)
        {
            var (wanted, printed) = (term.Words[i], words[at + i].Word);
            if (
                term.IsPrefix && i == term.Words.Count - 1
                    ? !printed.StartsWith(wanted, StringComparison.Ordinal)
                    : printed != wanted
            )
            {
                return false;
            }
        }

        return true;
    }
}
