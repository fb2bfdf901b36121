using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Profiles;

/// <summary>The words of an abstract: its title's words come again in it, an author's name does not.</summary>
internal sealed class AbstractWords
{
    private readonly HashSet<ulong> _stems = [];

    /// <summary>Collects the words.</summary>
    public AbstractWords(string text)
    {
        var folded = Folding.Fold(text);
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && char.IsLetterOrDigit(folded[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                _ = _stems.Add(Hash(ShapeWords.Stem(folded.AsSpan(start, i - start))));
                start = -1;
            }
        }
    }

    /// <summary>Share of a title's own words that the abstract holds, from 0 to 1; 0.5 for a title too long to have been judged.</summary>
    public double ShareOf(LineShape? title)
    {
        if (title is null)
        {
            return 0.5;
        }

        var all = 0;
        var found = 0;
        foreach (var token in title.Tokens)
        {
            foreach (var stem in token.Stems)
            {
                if (stem.Length > 2 && !ShapeWords.Joining.Contains(stem))
                {
                    all++;
                    found += _stems.Contains(Hash(stem)) ? 1 : 0;
                }
            }
        }

        return all == 0 ? 0 : (double)found / all;
    }

    // FNV-1a, 64 bits: of all words of a page no two share one.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
