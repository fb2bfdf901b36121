using ScholarGraph.Data.Importing;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Searching;

/// <summary>What a text asks for. No text is wrong: what is neither word nor quote only divides words.</summary>
public sealed class SearchQuestion
{
    // Nothing is called by a longer text, and patterns have a limit.
    private const int WholeCharsMax = 500;

    private SearchQuestion(IReadOnlyList<SearchTerm> terms, string? whole, int wordCount) =>
        (Terms, Whole, WordCount) = (terms, whole, wordCount);

    /// <summary>What must be found, each of them; empty where the text has no words.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>The folded text, one space between its parts, without quotes; null where it is too long to be a name or title.</summary>
    public string? Whole { get; }

    /// <summary>How many words were read.</summary>
    public int WordCount { get; }

    /// <summary>The words of all terms.</summary>
    public IEnumerable<string> Words => Terms.SelectMany(term => term.Words);

    /// <summary>Reads a text.</summary>
    /// <param name="text">Whatever a user typed. Words in quotes are a phrase; a quote without its counterpart says nothing.</param>
    public static SearchQuestion Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = SoundText.Of(text);
        var words = PrintedWords.Of(text, int.MaxValue);
        var quotes = Quotes(text);
        var terms = new List<(List<string> Words, int Phrase, int End)>();
        var phrase = 0;
        foreach (var word in words)
        {
            while (phrase < quotes.Count && quotes[phrase] < word.Start)
            {
                phrase++;
            }

            // Between an odd number of quotes and the next.
            var quoted = phrase % 2 == 1 ? phrase : 0;
            if (
                terms is [.., var last]
                && last.Phrase == quoted
                && (quoted > 0 || last.End == word.Start)
            )
            {
                last.Words.Add(word.Word);
                terms[^1] = last with { End = word.End };
            }
            else
            {
                terms.Add(([word.Word], quoted, word.End));
            }
        }

        return new SearchQuestion(
            [
                .. terms
                    .Select((term, at) => Term(term.Words, term.Phrase > 0, at == terms.Count - 1))
                    .DistinctBy(term => (string.Join(' ', term.Words), term.IsPrefix)),
            ],
            WholeOf(text),
            words.Count
        );
    }

    // Words of Hangul take endings, so that they always are beginnings.
    private static SearchTerm Term(List<string> words, bool isQuoted, bool isLast) =>
        new(words, !isQuoted && (isLast || SearchCharacters.IsHangul(words[^1][^1])));

    private static List<int> Quotes(string text)
    {
        var quotes = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '“' or '”')
            {
                quotes.Add(i);
            }
        }

        if (quotes.Count % 2 == 1)
        {
            quotes.RemoveAt(quotes.Count - 1);
        }

        return quotes;
    }

    private static string? WholeOf(string text)
    {
        if (text.Length > WholeCharsMax)
        {
            return null;
        }

        var folded = Folding.Fold(text).Split(['"', '“', '”']);
        return string.Join(
            ' ',
            string.Concat(folded).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
    }
}
