namespace ScholarGraph.Data.Networks;

/// <summary>Stable codes of why the co-author graph in memory cannot be had.</summary>
public static class NetworkCodes
{
    /// <summary>Paths and networks are switched off.</summary>
    public const string Off = "SG0401";

    /// <summary>The graph would take more memory than allowed.</summary>
    public const string TooLarge = "SG0402";
}
