namespace ScholarGraph.Data.Searching;

/// <summary>A printed name that shares some groups of letters with what was typed.</summary>
internal sealed class MistypedRow
{
    /// <summary>Whose name.</summary>
    public long Key { get; set; }

    /// <summary>The name, folded.</summary>
    public string Name { get; set; } = "";

    /// <summary>The researcher's publications.</summary>
    public int Weight { get; set; }
}
