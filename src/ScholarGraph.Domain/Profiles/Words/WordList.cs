using System.Reflection;

namespace ScholarGraph.Domain.Profiles.Words;

/// <summary>
/// The embedded lists of words, folded: words of titles, common English words, names of many cultures. They tip the
/// scales where the page itself says nothing; none is ever whole, so <see cref="LetterModel"/> judges the rest.
/// </summary>
internal static class WordList
{
    private static readonly HashSet<string> Learned = Read("learned.txt");
    private static readonly HashSet<string> Common = Read("common.txt");
    private static readonly HashSet<string> Given = Read("given.txt");
    private static readonly HashSet<string> Names = Read("names.txt");

    /// <summary>Letters of names against those of words: what a word in no list looks like.</summary>
    public static LetterModel Letters { get; } =
        LetterModel.Of(Given.Concat(Names), Learned.Concat(Common));

    /// <summary>Looks a word up, in its plural too.</summary>
    /// <param name="folded">Folded, without punctuation around it.</param>
    public static WordKind KindOf(string folded)
    {
        if (folded.Length < 2)
        {
            return WordKind.Unknown;
        }

        var isGiven = Given.Contains(folded);
        var isName = isGiven || Names.Contains(folded);
        return Has(Learned, folded)
            ? isName
                ? WordKind.LearnedOrName
                : WordKind.Learned
            : Has(Common, folded)
                ? isName
                    ? WordKind.CommonOrName
                    : WordKind.Common
                : isGiven
                    ? WordKind.Given
                    : isName
                        ? WordKind.Name
                        : WordKind.Unknown;
    }

    /// <summary>Looks a word up among names alone.</summary>
    /// <param name="folded">Folded, without punctuation around it.</param>
    public static WordKind NameKindOf(string folded) =>
        Given.Contains(folded) ? WordKind.Given
        : Names.Contains(folded) ? WordKind.Name
        : WordKind.Unknown;

    /// <summary>Whether a word stands in the lists as a given name, whatever else it is.</summary>
    public static bool IsGiven(string folded) => Given.Contains(folded);

    /// <summary>Whether a word that ends with s is no listed word, but is one without it ("fields"; "Denys" is no plural of a verb).</summary>
    public static bool IsPlural(string folded) =>
        !Learned.Contains(folded)
        && !Common.Contains(folded)
        && (Has(Learned, folded) || Has(Common, folded));

    /// <summary>The lines of an embedded text that are no comment.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("The assembly was built without a list.", name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line is not ['#', ..])
            {
                yield return line;
            }
        }
    }

    private static bool Has(HashSet<string> list, string word) =>
        list.Contains(word)
        || (
            word.Length > 3
            && word[^1] == 's'
            && word is not [.., not ('a' or 'e' or 'o' or 'u'), 'y', _]
            && list.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.AsSpan(..^1))
        );

    private static HashSet<string> Read(string name)
    {
        var words = new HashSet<string>(8192, StringComparer.Ordinal);
        foreach (var line in Lines(name))
        {
            words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }
}
