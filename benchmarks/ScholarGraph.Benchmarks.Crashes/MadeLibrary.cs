using System.Globalization;
using System.Text;

namespace ScholarGraph.Benchmarks.Crashes;

/// <summary>Makes a BibTeX file in which many people wrote much together, so that its import takes a while.</summary>
public static class MadeLibrary
{
    /// <summary>More than are imported one by one.</summary>
    public const int Files = 24;

    private static readonly string[] Syllables =
    [
        .. "ba den fi gol hu kar li mon ne pra ros sti tul vex wi zan".Split(' '),
    ];

    /// <summary>The text of the file: the same for a number everywhere.</summary>
    /// <param name="works">How many works.</param>
    public static string Of(int works) => Of(works, Enumerable.Range(0, works));

    /// <summary>The same works in many files.</summary>
    /// <param name="folder">Where to write them.</param>
    /// <param name="works">How many works.</param>
    /// <returns>Their paths.</returns>
    public static IReadOnlyList<string> InFiles(string folder, int works)
    {
        var paths = new List<string>();
        for (var file = 0; file < Files; file++)
        {
            var own = Enumerable.Range(0, works).Where(work => work % Files == file);
            paths.Add(Path.Combine(folder, $"library-{file}.bib"));
            File.WriteAllText(paths[^1], Of(works, own));
        }

        return paths;
    }

    private static string Of(int works, IEnumerable<int> own)
    {
        var text = new StringBuilder();
        foreach (var work in own)
        {
            var authors = Enumerable
                .Range(0, 2 + work % 4)
                .Select(place => Person((work * 7 + place * 31) % (works / 2 + 10)));
            text.Append(
                CultureInfo.InvariantCulture,
                $"@article{{w{work}, title = {{On {Word(work)} and {Word(work * 17 + 5)} in {Word(work / 3)}}}, author = {{{string.Join(" and ", authors)}}}, year = {1990 + work % 35}, journal = {{Annals of {Word(work % 12)}}}}}\n"
            );
        }

        return text.ToString();
    }

    private static string Person(int number) => $"{Name(number + 300)}, {Name(number * 13 + 40)}";

    private static string Name(int number)
    {
        var word = Word(number);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    // Digits of the number, as syllables: each number has a word of its own.
    private static string Word(int number)
    {
        var word = Syllables[number % Syllables.Length] + Syllables[number / 7 % Syllables.Length];
        for (var rest = number; rest > 0; rest /= Syllables.Length)
        {
            word += Syllables[rest % Syllables.Length];
        }

        return word;
    }
}
