namespace ScholarGraph.Data.Networks;

/// <summary>Says of a version of the data whose links changed with it, so that a graph in memory can follow.</summary>
internal sealed class CoauthorChange
{
    /// <summary>Stands for nobody: every version that is told of has a row with it.</summary>
    public const long Nobody = 0;

    /// <summary>The version that the change made.</summary>
    public long Version { get; set; }

    /// <summary>Key of somebody whose links are others since, who may be gone; or <see cref="Nobody"/>.</summary>
    public long ResearcherId { get; set; }
}
