using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Profiles;

/// <summary>
/// Puts an abstract together that the page wraps: it stops inside a sentence, and the next line goes on in lower case,
/// too long or too much a sentence for a title.
/// </summary>
internal static class WrappedAbstracts
{
    private const int RestMin = 50;

    /// <summary>The lines, each continuation joined to its abstract with the line feed that stands between them.</summary>
    /// <param name="lines">The lines, none blank.</param>
    /// <param name="problems">Receives what was joined.</param>
    public static List<PageLine> Join(
        IReadOnlyList<PageLine> lines,
        ICollection<RecordProblem> problems
    )
    {
        var joined = new List<PageLine>(lines.Count);
        var parts = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            parts.Add(lines[i].Text);
            var start = lines[i];
            if (Splice.LanguageOf(start.Text) is not null)
            {
                while (i + 1 < lines.Count && GoesOn(lines[i], lines[i + 1]))
                {
                    parts.Add(lines[++i].Text);
                }
            }

            if (parts.Count > 1)
            {
                problems.Add(
                    new RecordProblem
                    {
                        Code = ProfileProblemCodes.AbstractWrapped,
                        Line = start.Number,
                        Message =
                            $"Line {start.Number} stops inside a sentence; the abstract was read on to line {lines[i].Number}.",
                    }
                );
                start = start with { Text = string.Join('\n', parts), Last = lines[i].Number };
            }

            joined.Add(start);
            parts.Clear();
        }

        return joined;
    }

    private static bool GoesOn(PageLine line, PageLine next) =>
        next.Number == line.Number + 1
        && next.Text is [var first, ..]
        && char.IsLower(first)
        && line.Text.AsSpan().TrimEnd() is [.., not ('.' or '?' or '!' or ')' or '"' or '”' or ':')]
        && (next.Text.Length >= RestMin || next.Text.AsSpan().TrimEnd().EndsWith("."))
        && Splice.LanguageOf(next.Text) is null;
}
