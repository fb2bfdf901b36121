namespace ScholarGraph.Data.Storing;

/// <summary>Stable codes of what can be wrong with the kept graph.</summary>
public static class StoreCodes
{
    /// <summary>Another process writes, and went on for longer than the busy timeout.</summary>
    public const string Busy = "SG0701";

    /// <summary>The database file is there and has no bytes.</summary>
    public const string EmptyFile = "SG0702";

    /// <summary>The file is a SQLite database of another program.</summary>
    public const string ForeignFile = "SG0703";

    /// <summary>The database was written by a newer ScholarGraph.</summary>
    public const string NewerSchema = "SG0704";

    /// <summary>The file is damaged or no SQLite database.</summary>
    public const string Corrupt = "SG0705";

    /// <summary>The file or its folder cannot be opened or written.</summary>
    public const string Inaccessible = "SG0706";

    /// <summary>No such provider.</summary>
    public const string UnknownProvider = "SG0707";

    /// <summary>The topic vocabulary cannot be read.</summary>
    public const string Vocabulary = "SG0708";

    /// <summary>There is no database yet, or it waits for a migration.</summary>
    public const string NotMigrated = "SG0709";
}
