namespace ScholarGraph.Domain;

/// <summary>Counts of the whole graph, kept by the import in one row.</summary>
public sealed class GraphStatistics
{
    /// <summary>Always 1.</summary>
    public long Id { get; set; }

    /// <summary>Researchers.</summary>
    public int Researchers { get; set; }

    /// <summary>Publications.</summary>
    public int Publications { get; set; }

    /// <summary>Authorships.</summary>
    public int Authorships { get; set; }

    /// <summary>Pairs of co-authors.</summary>
    public int Coauthorships { get; set; }

    /// <summary>Topics.</summary>
    public int Topics { get; set; }

    /// <summary>Imported sources.</summary>
    public int Sources { get; set; }

    /// <summary>Grows with every write; what was kept in memory of an older version is stale.</summary>
    public long DataVersion { get; set; }

    /// <summary>When the last import ended, UTC; null before the first.</summary>
    public DateTime? LastImportAt { get; set; }

    /// <summary>The build of the program that last worked the graph out; null where it is not told.</summary>
    public string? Build { get; set; }
}
