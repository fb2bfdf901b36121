namespace ScholarGraph.Data.Networks;

/// <summary>Says of a version of the data which links changed with it, so that a graph in memory can follow.</summary>
internal sealed class CoauthorChange
{
    /// <summary>The version that the change made.</summary>
    public long Version { get; set; }

    /// <summary>Key of one of the two, who may be gone; 0 in the row that every version has which is told of.</summary>
    public long ResearcherAId { get; set; }

    /// <summary>Key of the other; 0 likewise.</summary>
    public long ResearcherBId { get; set; }

    /// <summary>Joint publications since; 0 when the link is gone.</summary>
    public int Weight { get; set; }

    /// <summary>Year of the earliest with a known year; null when none has.</summary>
    public int? FirstYear { get; set; }

    /// <summary>Year of the latest with a known year; null when none has.</summary>
    public int? LastYear { get; set; }
}
