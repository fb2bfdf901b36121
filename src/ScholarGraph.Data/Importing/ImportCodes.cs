namespace ScholarGraph.Data.Importing;

/// <summary>Stable codes of what an import finds doubtful itself; readers have their own.</summary>
public static class ImportCodes
{
    /// <summary>The source names neither a person nor a work.</summary>
    public const string NothingToImport = "SG0721";

    /// <summary>A work has so many authors that not all are paired.</summary>
    public const string PairsCapped = "SG0722";
}
