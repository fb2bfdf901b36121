namespace ScholarGraph.Data.Networks;

/// <summary>Stable codes of why a question about the co-author graph is not answered.</summary>
public static class NetworkCodes
{
    /// <summary>Paths and networks are switched off.</summary>
    public const string Off = "SG0401";

    /// <summary>The graph would take more memory than allowed.</summary>
    public const string TooLarge = "SG0402";

    /// <summary>A filtered search for a path has gone too far.</summary>
    public const string TooWide = "SG0403";
}
