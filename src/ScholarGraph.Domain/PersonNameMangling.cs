using System.Buffers;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain;

/// <summary>Names whose accents were broken on the way from LaTeX: \'A printed as 'A, \v{c} as vc, \'c as " 'c".</summary>
internal static class PersonNameMangling
{
    private const int LettersMin = 3;
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
            || plain.Contains('\'', StringComparison.Ordinal)
                && plain
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .Any(word => word is ['\'', ..] && !PersonNameWord.IsParticleWord(word));
    }

    /// <summary>Writes every sign used as an apostrophe as U+0027.</summary>
    public static string PlainApostrophes(string text) =>
        text.AsSpan().ContainsAny(Apostrophes)
            ? string.Concat(text.Select(unit => Apostrophes.Contains(unit) ? '\'' : unit))
            : text;

    /// <summary>Whether the names agree once letters that name accents are left out of one. A mark of mangling must stand in one of them.</summary>
    public static bool AreOne(PersonName first, PersonName second) =>
        (first.IsMangled || second.IsMangled)
        && AgreeButForAccents(Letters(first.Family), Letters(second.Family))
        && (first.Given, second.Given) is ({ } x, { } y)
        && GivenAgree(PersonNameWord.Split(null, x), PersonNameWord.Split(null, y));

    /// <summary>The family name without letters that name accents: equal for names that <see cref="AreOne"/> finds one.</summary>
    public static string Skeleton(PersonName name) =>
        string.Concat(Letters(name.Family).Where(letter => !AccentLetters.Contains(letter)));

    private static bool GivenAgree(
        IReadOnlyList<PersonNameWord> x,
        IReadOnlyList<PersonNameWord> y
    ) =>
        x is [var a, ..]
        && y is [var b, ..]
        && (
            a.Compact == b.Compact
            || ((a.IsInitials || b.IsInitials) && a.Compact[0] == b.Compact[0])
            || AgreeButForAccents(a.Compact, b.Compact)
        );

    private static string Letters(string part) =>
        string.Concat(PersonNameWord.Split(null, part).Select(word => word.Compact));

    private static bool AgreeButForAccents(string a, string b) =>
        Math.Min(a.Length, b.Length) >= LettersMin
        && (a.Length >= b.Length ? IsWithoutAccentLetters(a, b) : IsWithoutAccentLetters(b, a));

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
