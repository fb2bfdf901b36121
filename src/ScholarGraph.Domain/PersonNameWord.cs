using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain;

/// <summary>A word of a name as names are compared: folded pieces without dots, hyphens and apostrophes.</summary>
/// <param name="Pieces">"J.-P." is j and p; never empty for a word with a letter.</param>
/// <param name="KeyText">The same with apostrophes kept, one space between.</param>
/// <param name="IsInitials">Whether every piece is one cased letter.</param>
/// <param name="IsParticle">Whether it is "van", "de" and the like.</param>
internal sealed record PersonNameWord(
    IReadOnlyList<string> Pieces,
    string KeyText,
    bool IsInitials,
    bool IsParticle
)
{
    private static readonly FrozenSet<string> Particles =
        "van von der den de del della di da dos das do du des la le el al bin ibn ter ten zu zum zur af av y e 't"
            .Split(' ')
            .ToFrozenSet();

    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    );

    /// <summary>All pieces without spaces.</summary>
    public string Compact { get; } = Pieces.Count == 1 ? Pieces[0] : string.Concat(Pieces);

    public static bool IsParticleWord(string word) =>
        Particles.Contains(Folding.Fold(PersonNameMangling.PlainApostrophes(word)));

    public static IReadOnlyList<PersonNameWord> Split(string? given, string family)
    {
        var name = given is null ? family : given + " " + family;
        var hasLower = name.Any(char.IsLower);
        return
        [
            .. name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(word => Of(word, hasLower))
                .Where(word => word.Pieces.Count > 0),
        ];
    }

    /// <summary>The key of a name: its words, or the folded text itself where it has no letter.</summary>
    public static string Key(IReadOnlyList<PersonNameWord> words, string? suffix, string printed)
    {
        if (words.Count == 0)
        {
            return Folding.Fold(printed.Trim());
        }

        var key = string.Join(' ', words.Select(word => word.KeyText));
        return suffix is null ? key : key + " " + Folding.Fold(suffix).TrimEnd('.');
    }

    public static PersonNameWord Of(string word, bool nameHasLower)
    {
        // Most words are plain letters, and one piece.
        if (!word.AsSpan().ContainsAnyExcept(AsciiLetters))
        {
            return OfLetters(word, nameHasLower && IsInitialCluster(word));
        }

        var plain = PersonNameMangling.PlainApostrophes(word);
        var keyed = Cut(plain, keepApostrophes: true);
        List<string> pieces =
            nameHasLower && IsInitialCluster(plain)
                ? [.. Folding.Fold(plain).Select(letter => letter.ToString())]
                : Cut(plain, keepApostrophes: false);
        var isParticle = IsParticleWord(word);
        var isInitials = pieces.Count > 0 && !isParticle && pieces.All(IsInitial);
        return new PersonNameWord(pieces, string.Join(' ', keyed), isInitials, isParticle);
    }

    private static PersonNameWord OfLetters(string word, bool isCluster)
    {
        var folded = word.ToLowerInvariant();
        var isParticle = Particles.Contains(folded);
        return new PersonNameWord(
            isCluster ? [.. folded.Select(letter => letter.ToString())] : [folded],
            folded,
            !isParticle && (isCluster || folded.Length == 1),
            isParticle
        );
    }

    public static bool IsInitial(string piece) =>
        Rune.DecodeFromUtf16(piece, out var rune, out var length) == OperationStatus.Done
        && length == piece.Length
        && Rune.ToUpperInvariant(rune) != rune;

    // "JP", not "Li" in capitals: initials written together have no vowel often enough to be told from short names.
    private static bool IsInitialCluster(string word) =>
        word.Length is 2 or 3
        && word.All(letter =>
            letter is >= 'B' and <= 'Z' and not ('E' or 'I' or 'O' or 'U' or 'Y')
        );

    private static List<string> Cut(string word, bool keepApostrophes)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        foreach (var rune in Folding.Fold(word).EnumerateRunes())
        {
            if (IsPieceEnd(rune))
            {
                Flush();
            }
            else if (
                Rune.IsLetterOrDigit(rune)
                || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark
                || (keepApostrophes && rune.Value == '\'')
            )
            {
                piece.Append(rune);
            }
        }

        Flush();
        return pieces;

        void Flush()
        {
            if (piece.Length > 0 && piece.ToString() != "'")
            {
                pieces.Add(piece.ToString());
            }

            piece.Clear();
        }
    }

    private static bool IsPieceEnd(Rune rune) =>
        rune.Value is '.' or '_' or '/'
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation
        || Rune.IsWhiteSpace(rune);
}
