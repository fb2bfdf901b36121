namespace ScholarGraph.Data.Sqlite;

/// <summary>A row of a full-text table of trigrams, as a query sees it.</summary>
internal sealed class TrigramRow
{
    /// <summary>Key of the row whose text it is.</summary>
    public long Key { get; set; }

    /// <summary>Equal to an expression that the text fulfils.</summary>
    public string Asked { get; set; } = "";
}
