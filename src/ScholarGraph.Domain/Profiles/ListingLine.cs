namespace ScholarGraph.Domain.Profiles;

/// <summary>A line under "Publications" with what is known of it before the page is split.</summary>
internal sealed record ListingLine
{
    /// <summary>Its number on the page, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Number of the last line that was joined to it.</summary>
    public required int LastNumber { get; init; }

    /// <summary>As printed, nothing trimmed.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The abstract, when the line holds the splice marker after 140 characters, is cut inside it, or is long and holds
    /// the marker's words elsewhere, which are then left in place; null otherwise.
    /// </summary>
    public string? Abstract { get; init; }

    /// <summary>Whether the marker stands, whole, where the site puts it.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether it has more than 140 characters.</summary>
    public bool IsLong { get; init; }

    /// <summary>What it looks like; null for an abstract or a long line, which are no names.</summary>
    public LineShape? Shape { get; init; }

    /// <summary>Whether the text ends inside the marker of this abstract.</summary>
    public bool IsCut { get; init; }

    /// <summary>Judges a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isLast">Whether the text ends with it.</param>
    /// <param name="shapes">Shapes already judged, by text; receives this line's.</param>
    /// <param name="words">Words already judged; receives this line's.</param>
    public static ListingLine Of(
        PageLine line,
        bool isLast,
        Dictionary<string, LineShape> shapes,
        ShapeTokens words
    )
    {
        var joined = Splice.Undo(line.Text);
        var cut = isLast && joined is null ? Splice.CutInside(line.Text) : null;
        var isLong = Splice.IsLong(line.Text);
        return new ListingLine
        {
            Number = line.Number,
            LastNumber = line.Last,
            Text = line.Text,
            Abstract = joined ?? cut ?? (isLong && Splice.Mentions(line.Text) ? line.Text : null),
            IsMarked = joined is not null,
            IsCut = cut is not null,
            IsLong = isLong,
            Shape = isLong ? null : ShapeOf(line.Trimmed, shapes, words),
        };
    }

    private static LineShape ShapeOf(
        string text,
        Dictionary<string, LineShape> shapes,
        ShapeTokens words
    )
    {
        if (!shapes.TryGetValue(text, out var shape))
        {
            shapes[text] = shape = LineShape.Of(text, words);
        }

        return shape;
    }
}
