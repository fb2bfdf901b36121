namespace ScholarGraph.Domain.Profiles;

/// <summary>A line of a page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Without its line end, nothing trimmed.</param>
internal readonly record struct PageLine(int Number, string Text)
{
    /// <summary>Number of the last line that was joined to it; its own when none was.</summary>
    public int Last { get; init; } = Number;

    /// <summary>Whether it holds nothing to read.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The text without white space around it.</summary>
    public string Trimmed => Text.Trim();
}
