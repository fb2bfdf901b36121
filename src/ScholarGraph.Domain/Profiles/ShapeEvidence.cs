namespace ScholarGraph.Domain.Profiles;

/// <summary>Reads shapes twice over the different lines: those beyond doubt teach the page's own words, which then weigh on the rest.</summary>
internal static class ShapeEvidence
{
    private const double SurelyTitle = -5;
    private const double SurelyName = 4;

    /// <summary>Weighs each line by its shape and by the page's own words, in log odds of a name.</summary>
    /// <param name="lines">The lines in order.</param>
    /// <param name="prose">Running text elsewhere on the page.</param>
    /// <param name="repeats">Which lines repeat which.</param>
    /// <param name="proven">Which are titles by a rule that cannot err.</param>
    public static double[] Of(
        IReadOnlyList<ListingLine> lines,
        IEnumerable<string> prose,
        LineRepeats repeats,
        bool[] proven
    )
    {
        var vocabulary = new PageVocabulary();
        foreach (
            var text in prose.Concat(
                lines.Where(line => line.Shape is null).Select(line => line.Text)
            )
        )
        {
            vocabulary.AddText(text);
        }

        var first = FirstOfEachGroup(lines, repeats);
        foreach (var i in first)
        {
            if (
                lines[i].Shape is { } shape
                && (proven[i] || shape.NameScore(vocabulary, isKnownName: false) <= SurelyTitle)
            )
            {
                vocabulary.AddTitle(shape);
            }
        }

        var known = new HashSet<int>();
        foreach (var i in first)
        {
            if (
                lines[i].Shape is { } shape
                && !proven[i]
                && shape.NameScore(vocabulary, isKnownName: false) >= SurelyName
            )
            {
                _ = known.Add(repeats.Group(i));
            }
        }

        foreach (var i in first.Where(i => known.Contains(repeats.Group(i))))
        {
            vocabulary.AddName(
                lines[i].Shape ?? throw new System.Diagnostics.UnreachableException()
            );
        }

        var ofGroup = first.ToDictionary(
            repeats.Group,
            i => lines[i].Shape?.NameScore(vocabulary, known.Contains(repeats.Group(i))) ?? 0
        );
        return [.. Enumerable.Range(0, lines.Count).Select(i => ofGroup[repeats.Group(i)])];
    }

    private static List<int> FirstOfEachGroup(IReadOnlyList<ListingLine> lines, LineRepeats repeats)
    {
        var seen = new HashSet<int>();
        return [.. Enumerable.Range(0, lines.Count).Where(i => seen.Add(repeats.Group(i)))];
    }
}
