using System.Text;
using ScholarGraph.Domain.Profiles.Words;

namespace ScholarGraph.Benchmarks.Profiles;

/// <summary>A page of any size, made by chance from the parser's word lists; the same on every machine.</summary>
internal static class MadePage
{
    private const int Seed = 7;
    private const int SpliceAt = 140;

    /// <summary>An English page of about so many bytes, most lines different from all others.</summary>
    public static string Of(int bytes)
    {
        var random = new Random(Seed);
        string[] given = Words("given.txt");
        string[] names = Words("names.txt");
        string[] learned = Words("learned.txt");
        string[] common = Words("common.txt");
        var page = new StringBuilder(
            "Portrait of Mira Osk\n\nMira Osk\n\nAffiliate Member\n\nPublications\n\n",
            bytes + 4096
        );
        string Any(string[] words) => words[random.Next(words.Length)];
        string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
        while (page.Length < bytes)
        {
            page.AppendJoin(
                    ' ',
                    Enumerable.Range(0, random.Next(2, 12)).Select(_ => Capital(Any(learned)))
                )
                .Append('\n');
            for (var authors = random.Next(1, 8); authors > 0; authors--)
            {
                page.Append(Capital(Any(given)))
                    .Append(' ')
                    .Append(Capital(Any(names)))
                    .Append('\n');
            }

            if (random.Next(2) == 0)
            {
                var text = string.Join(' ', Enumerable.Range(0, 150).Select(_ => Any(common)));
                page.Append(text, 0, SpliceAt)
                    .Append("\u2026 (see more)")
                    .Append(text, SpliceAt, text.Length - SpliceAt)
                    .Append('\n');
            }
        }

        return page.ToString();
    }

    private static string[] Words(string list) =>
        [.. WordList.Lines(list).SelectMany(line => line.Split(' '))];
}
