using System.Buffers;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain;

/// <summary>Names whose accents were broken on the way from LaTeX: \'A printed as 'A, \v{c} as vc, \'c as " 'c".</summary>
internal static class PersonNameMangling
{
    private const int LettersMin = 5;
    private const int ExtraLettersMax = 3;

    // The letters that name an accent in LaTeX: \v \c \u \H \k \r \d \b \t.
    private const string AccentLetters = "vcuhkrdbt";

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"^~\\{}");

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create(
        "\u2019\u2018\u02BC\u02B9\u02BB\u02BD\u0060\u00B4\u2032\uFF07"
    );

    public static bool IsMangled(string printed)
    {
        var plain = PlainApostrophes(printed);
        return plain.AsSpan().ContainsAny(Marks)
            || plain
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Any(word => word is ['\'', ..] && !PersonNameWord.IsParticleWord(word));
    }

    /// <summary>Writes every sign used as an apostrophe as U+0027.</summary>
    public static string PlainApostrophes(string text) =>
        text.AsSpan().ContainsAny(Apostrophes)
            ? string.Concat(text.Select(unit => Apostrophes.Contains(unit) ? '\'' : unit))
            : text;

    /// <summary>Whether one name, its accent letters left out, is the other. One of them must bear a mark of mangling.</summary>
    public static bool AreOne(PersonName first, PersonName second)
    {
        var (a, b) = (Letters(first), Letters(second));
        var (mangled, whole) = a.Length >= b.Length ? (first, b) : (second, a);
        return mangled.IsMangled
            && whole.Length >= LettersMin
            && IsWithoutAccentLetters(a.Length >= b.Length ? a : b, whole);
    }

    /// <summary>What both forms share: the letters that name no accent. Equal for names that <see cref="AreOne"/> finds one.</summary>
    public static string Skeleton(PersonName name) =>
        string.Concat(Letters(name).Where(letter => !AccentLetters.Contains(letter)));

    private static string Letters(PersonName name) =>
        string.Concat(name.Words.Select(word => word.Compact));

    private static bool IsWithoutAccentLetters(string mangled, string whole)
    {
        if (mangled.Length - whole.Length > ExtraLettersMax)
        {
            return false;
        }

        // Each state is how many letters of the whole name are used; extra letters must name accents.
        var reached = new HashSet<int> { 0 };
        foreach (var letter in mangled)
        {
            var next = new HashSet<int>();
            foreach (var used in reached)
            {
                if (used < whole.Length && whole[used] == letter)
                {
                    next.Add(used + 1);
                }

                if (AccentLetters.Contains(letter))
                {
                    next.Add(used);
                }
            }

            reached = next;
        }

        return reached.Contains(whole.Length);
    }
}
