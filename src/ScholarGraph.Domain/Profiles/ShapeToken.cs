using ScholarGraph.Domain.Profiles.Words;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Profiles;

/// <summary>A word of a line, as its shape is judged.</summary>
internal sealed record ShapeToken
{
    private static readonly System.Buffers.SearchValues<char> Around =
        System.Buffers.SearchValues.Create("'’‘`.,;:!?\"()“”*[]{}");

    /// <summary>As it stands in the line.</summary>
    public required string Printed { get; init; }

    /// <summary>Folded, punctuation around it gone.</summary>
    public required string Word { get; init; }

    /// <summary>Folded parts between hyphens, without plural s; one part when it has no hyphen.</summary>
    public required IReadOnlyList<string> Stems { get; init; }

    /// <summary>Whether its first letter is a capital, or its script has none.</summary>
    public required bool IsCapitalised { get; init; }

    /// <summary>What it is by its form.</summary>
    public required TokenForm Form { get; init; }

    /// <summary>How it is written; matters for words only.</summary>
    public required LetterCase Case { get; init; }

    /// <summary>What the lists say; of parts between hyphens, what says most for a title. Matters for words only.</summary>
    public required WordKind Kind { get; init; }

    /// <summary>Log odds of a name by the letters of an unknown word; null for all others.</summary>
    public double? Letters { get; init; }

    /// <summary>Whether it holds a Latin letter beyond ASCII.</summary>
    public bool HasAccent { get; init; }

    /// <summary>Whether it is one letter, with or without a dot.</summary>
    public bool IsInitial =>
        Form
            is TokenForm.DottedInitial
                or TokenForm.Initial
                or TokenForm.LeadingA
                or TokenForm.LowerLetter
                or TokenForm.OtherScriptLetter;

    /// <summary>Whether it is the plural of a listed word and, as it stands, no name.</summary>
    public bool IsPlural =>
        Form == TokenForm.Word
        && Kind is WordKind.Learned or WordKind.Common
        && Word is [_, _, _, .., 's']
        && WordList.IsPlural(Word[(Word.LastIndexOfAny(['-', '‐', '‑', '–']) + 1)..]);

    /// <summary>Whether it joins other words in a name ("van", "de").</summary>
    public bool IsParticle => Form == TokenForm.Particle;

    /// <summary>Judges a word.</summary>
    /// <param name="printed">Not empty, no white space.</param>
    /// <param name="isFirst">Whether it opens the line.</param>
    /// <param name="isShouted">Whether the whole line is in capitals, so that capitals say nothing.</param>
    public static ShapeToken Of(string printed, bool isFirst, bool isShouted)
    {
        var bare = Bare(printed);
        var word = Folding.Fold(bare);
        var parts =
            word.IndexOfAny(['-', '‐', '‑', '–']) < 0
                ? [word]
                : word.Split(['-', '‐', '‑', '–'], StringSplitOptions.RemoveEmptyEntries);
        var form = FormOf(printed, bare, word, isFirst);
        var kind = WordKind.Unknown;
        double? letters = null;
        if (form == TokenForm.Word && parts.Length > 0)
        {
            var first = parts.MinBy(WordList.KindOf) ?? word;
            // An English or French word with a letter of another language is that language's name.
            kind = ScriptForm.HasForeign(bare)
                ? WordList.NameKindOf(first)
                : WordList.KindOf(first);
            letters = kind == WordKind.Unknown ? WordList.Letters.OddsOfName(first) : null;
        }

        return new ShapeToken
        {
            Printed = printed,
            Word = word,
            Stems = Array.ConvertAll(parts, ShapeWords.Stem),
            IsCapitalised = bare.Length > 0 && !char.IsLower(bare[0]),
            Form = form,
            Case = form == TokenForm.Word ? CaseOf(bare, isShouted) : LetterCase.Capital,
            Kind = kind,
            Letters = letters,
            HasAccent = form == TokenForm.Word && !System.Text.Ascii.IsValid(bare),
        };
    }

    private static string Bare(string printed)
    {
        var start = printed.AsSpan().IndexOfAnyExcept(Around);
        return start < 0 ? "" : printed[start..(printed.AsSpan().LastIndexOfAnyExcept(Around) + 1)];
    }

    private static TokenForm FormOf(string printed, string bare, string word, bool isFirst)
    {
        if (bare.Length == 0)
        {
            return TokenForm.Nothing;
        }

        var isCapitalised = !char.IsLower(bare[0]);
        if (!isCapitalised && ShapeWords.Particles.Contains(word))
        {
            return TokenForm.Particle;
        }

        if (ScriptForm.IsInitial(bare))
        {
            return !ScriptForm.IsLatin(bare[0]) ? TokenForm.OtherScriptLetter
                : printed.AsSpan().TrimEnd(',').EndsWith(".") ? TokenForm.DottedInitial
                : isFirst && printed is "A" ? TokenForm.LeadingA
                : char.IsLower(printed[0]) ? TokenForm.LowerLetter
                : TokenForm.Initial;
        }

        if (ShapeWords.Joining.Contains(word))
        {
            return !isCapitalised ? TokenForm.JoiningLower
                : ShapeWords.JoiningOrName.Contains(word) ? TokenForm.JoiningOrName
                : TokenForm.Joining;
        }

        return bare.AsSpan().ContainsAnyInRange('0', '9') ? TokenForm.Digits
            : bare is [.., '\'' or '’', 's'] ? TokenForm.Possessive
            : !bare.AsSpan().ContainsAnyInRange('a', 'z') && !bare.Any(ScriptForm.IsLatin)
                ? TokenForm.OtherScript
            : TokenForm.Word;
    }

    private static LetterCase CaseOf(string bare, bool isShouted)
    {
        if (char.IsLower(bare[0]))
        {
            return LetterCase.Lower;
        }

        var letters = 0;
        var capitals = 0;
        var isInner = false;
        for (var i = 0; i < bare.Length; i++)
        {
            letters += char.IsLetter(bare[i]) ? 1 : 0;
            if (char.IsUpper(bare[i]))
            {
                capitals++;
                isInner |= i > 0 && char.IsLower(bare[i - 1]);
            }
        }

        return capitals == letters && letters > 1
            ? isShouted
                ? LetterCase.Shouted
                : letters == 2
                    ? LetterCase.UpperPair
                    : LetterCase.Upper
            : isInner && !ScriptForm.HasNamePrefix(bare)
                ? LetterCase.Inner
                : LetterCase.Capital;
    }
}
