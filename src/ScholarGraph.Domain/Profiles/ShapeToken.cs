using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Profiles;

/// <summary>A word of a line, as its shape is judged.</summary>
internal sealed record ShapeToken
{
    private const double Strong = 3;

    /// <summary>Folded, punctuation around it gone.</summary>
    public required string Word { get; init; }

    /// <summary>Folded parts between hyphens, without plural s; one part when it has no hyphen.</summary>
    public required IReadOnlyList<string> Stems { get; init; }

    /// <summary>Whether its first letter is a capital, or its script has none.</summary>
    public required bool IsCapitalised { get; init; }

    /// <summary>What its letters alone say: positive for a name, negative for a title.</summary>
    public required double Shape { get; init; }

    /// <summary>Whether it is one letter, with or without a dot.</summary>
    public bool IsInitial { get; init; }

    /// <summary>Whether it joins other words in a name ("van", "de").</summary>
    public bool IsParticle { get; init; }

    /// <summary>Judges a word.</summary>
    /// <param name="printed">Not empty, no white space.</param>
    /// <param name="isFirst">Whether it opens the line.</param>
    /// <param name="isShouted">Whether the whole line is in capitals, so that capitals say nothing.</param>
    public static ShapeToken Of(string printed, bool isFirst, bool isShouted)
    {
        var bare = printed.Trim(
            '\'',
            '’',
            '‘',
            '`',
            '.',
            ',',
            ';',
            ':',
            '!',
            '?',
            '"',
            '(',
            ')',
            '“',
            '”',
            '*'
        );
        var word = Folding.Fold(bare);
        var stems = word.Split('-', '‐', '‑', '–')
            .Where(part => part.Length > 0)
            .Select(part => ShapeWords.Stem(part))
            .ToList();
        var isCapitalised = bare.Length > 0 && !char.IsLower(bare[0]);
        var isParticle = !isCapitalised && ShapeWords.Particles.Contains(word);
        var isInitial = IsInitialShape(bare);
        return new ShapeToken
        {
            Word = word,
            Stems = stems,
            IsCapitalised = isCapitalised,
            IsParticle = isParticle,
            IsInitial = isInitial,
            Shape =
                isParticle ? 0.3
                : isInitial ? InitialShape(printed, isFirst)
                : WordShape(bare, word, stems, isCapitalised, isShouted),
        };
    }

    private static double InitialShape(string printed, bool isFirst) =>
        printed.EndsWith('.') ? 2
        : isFirst && printed is "A" ? -0.5
        : char.IsLower(printed[0]) && printed is not ['\'', ..] ? -0.5
        : 1;

    private static double WordShape(
        string bare,
        string word,
        List<string> stems,
        bool isCapitalised,
        bool isShouted
    )
    {
        if (ShapeWords.Joining.Contains(word))
        {
            var mayBeName = isCapitalised && ShapeWords.JoiningOrName.Contains(word);
            return mayBeName ? -0.5
                : isCapitalised ? -3.5
                : -5;
        }

        if (bare.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            return -Strong;
        }

        if (
            bare.EndsWith("'s", StringComparison.Ordinal)
            || bare.EndsWith("’s", StringComparison.Ordinal)
        )
        {
            return -Strong;
        }

        if (ShapeWords.Given.Contains(word))
        {
            return isCapitalised ? 2 : 0.5;
        }

        if (stems.Exists(ShapeWords.Title.Contains))
        {
            return isCapitalised ? -Strong : -Strong - 1;
        }

        return Ending(stems) + Case(bare, isCapitalised, isShouted);
    }

    // Endings of learned words; no list of such words is ever whole.
    private static double Ending(List<string> stems)
    {
        ReadOnlySpan<string> learned =
        [
            "tion",
            "sion",
            "ment",
            "ness",
            "ology",
            "ography",
            "ometry",
            "metric",
            "istic",
            "ical",
            "ional",
            "ative",
            "itive",
            "ility",
            "ivity",
            "arity",
            "icity",
            "ance",
            "ence",
            "ency",
            "ized",
            "ised",
            "izing",
            "ising",
            "izer",
            "able",
            "ible",
            "ious",
            "ular",
            "ogram",
            "ism",
            "istics",
            "based",
            "aware",
            "less",
            "ful",
            "ating",
            "ated",
            "oning",
            "nosis",
            "ality",
            "onal",
            "graph",
            "ematic",
        ];
        ReadOnlySpan<string> likely =
        [
            "ing",
            "ed",
            "ity",
            "ive",
            "ous",
            "ic",
            "al",
            "ial",
            "ent",
            "er",
            "ure",
            "ize",
            "ator",
            "sis",
        ];
        ReadOnlySpan<double> likelyBy =
        [
            -1,
            -1,
            -1.5,
            -1.3,
            -1,
            -0.8,
            -0.5,
            -0.7,
            -0.4,
            -0.1,
            -0.8,
            -1.2,
            -0.6,
            -1,
        ];
        foreach (var stem in stems)
        {
            foreach (var ending in learned)
            {
                if (
                    stem.Length > ending.Length + 1
                    && stem.EndsWith(ending, StringComparison.Ordinal)
                )
                {
                    return -2.7;
                }
            }
        }

        for (var i = 0; i < likely.Length; i++)
        {
            if (
                stems.Count > 0
                && stems[^1].Length > likely[i].Length + 3
                && stems[^1].EndsWith(likely[i], StringComparison.Ordinal)
            )
            {
                return likelyBy[i];
            }
        }

        return 0.6;
    }

    private static double Case(string bare, bool isCapitalised, bool isShouted)
    {
        if (!isCapitalised)
        {
            return -1.5;
        }

        var capitals = 0;
        var afterLower = 0;
        for (var i = 0; i < bare.Length; i++)
        {
            if (char.IsUpper(bare[i]))
            {
                capitals++;
                afterLower += i > 0 && char.IsLower(bare[i - 1]) ? 1 : 0;
            }
        }

        if (capitals == bare.Length && bare.Length > 1 && !isShouted)
        {
            return bare.Length > 2 ? -2.2 : -0.2;
        }

        return afterLower > 0 && !HasNamePrefix(bare) ? -1.3
            : bare.AsSpan().ContainsAnyExceptInRange('\0', '\u007F') ? 0.9
            : 0.5;
    }

    // "McCallum", "D'Oro", "LeCun": a capital after a prefix is a name's.
    private static bool HasNamePrefix(string bare)
    {
        ReadOnlySpan<string> prefixes =
        [
            "Mc",
            "Mac",
            "De",
            "Di",
            "Da",
            "La",
            "Le",
            "Van",
            "Fitz",
            "Del",
            "Des",
            "Du",
            "El",
            "Al",
        ];
        foreach (var prefix in prefixes)
        {
            if (
                bare.StartsWith(prefix, StringComparison.Ordinal)
                && bare.Length > prefix.Length
                && char.IsUpper(bare[prefix.Length])
            )
            {
                return true;
            }
        }

        return false;
    }

    // "A.", "G", "J.-P.", "J.P.", "Y.-L."
    private static bool IsInitialShape(string bare)
    {
        var letters = 0;
        for (var i = 0; i < bare.Length; i++)
        {
            if (char.IsLetter(bare[i]))
            {
                letters++;
                if (i > 0 && char.IsLetter(bare[i - 1]))
                {
                    return false;
                }
            }
            else if (bare[i] is not ('.' or '-'))
            {
                return false;
            }
        }

        return letters is > 0 and < 4;
    }
}
