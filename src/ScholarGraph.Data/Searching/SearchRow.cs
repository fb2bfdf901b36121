namespace ScholarGraph.Data.Searching;

/// <summary>A row of a statement that finds something.</summary>
internal sealed class SearchRow
{
    /// <summary>Key of what was found.</summary>
    public long Key { get; set; }

    /// <summary>How well it answers.</summary>
    public double Score { get; set; }
}
