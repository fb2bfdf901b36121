using System.Text;

namespace ScholarGraph.Domain.Text;

/// <summary>Finds the words of a search in a text as it is printed, each with its place.</summary>
public sealed class PrintedWords
{
    private readonly List<PrintedWord> _words = [];
    private readonly StringBuilder _word = new();
    private int _start;
    private int _end;

    private PrintedWords() { }

    /// <summary>The words in the order of the text: those that <see cref="SearchWords.Of"/> finds in the folded text.</summary>
    /// <param name="text">Any text, not folded.</param>
    /// <param name="charsMax">Characters of the text that count.</param>
    public static IReadOnlyList<PrintedWord> Of(string text, int charsMax)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new PrintedWords();
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (charsMax-- <= 0)
            {
                break;
            }

            words.Add(rune, at);
            at += rune.Utf16SequenceLength;
        }

        words.EndWord();
        return words._words;
    }

    // One character may become several, such as a ligature; a mark over a letter becomes none.
    private void Add(Rune rune, int at)
    {
        var end = at + rune.Utf16SequenceLength;
        var folded = rune.IsAscii
            ? Rune.ToLowerInvariant(rune).ToString()
            : Folding.Fold(rune.ToString());
        if (folded.Length == 0)
        {
            if (_word.Length > 0)
            {
                _end = end;
            }
            else if (_words is [.., var last] && last.End == at)
            {
                _words[^1] = last with { End = end };
            }
        }

        foreach (var part in folded.EnumerateRunes())
        {
            Add(part, at, end);
        }
    }

    private void Add(Rune part, int at, int end)
    {
        if (SearchCharacters.IsSeparator(part.Value))
        {
            EndWord();
            return;
        }

        var isAlone = SearchCharacters.IsSpaceless(part.Value);
        if (isAlone)
        {
            EndWord();
        }

        _start = _word.Length == 0 ? at : _start;
        _word.Append(part);
        _end = end;
        if (isAlone)
        {
            EndWord();
        }
    }

    private void EndWord()
    {
        if (_word.Length > 0)
        {
            _words.Add(new PrintedWord(Cut(_word.ToString()), _start, _end));
            _word.Clear();
        }
    }

    private static string Cut(string word) =>
        word.Length <= SearchWords.WordCharsMax
            ? word
            : string.Concat(word.EnumerateRunes().Take(SearchWords.WordCharsMax));
}
