namespace ScholarGraph.Data.Searching;

/// <summary>A row of a statement that completes something.</summary>
internal sealed class SuggestionRow
{
    /// <summary>Key of what it is.</summary>
    public long Key { get; set; }

    /// <summary>Its text.</summary>
    public string Text { get; set; } = "";

    /// <summary>Its publications.</summary>
    public int Weight { get; set; }
}
