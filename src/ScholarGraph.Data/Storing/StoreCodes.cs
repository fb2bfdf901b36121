namespace ScholarGraph.Data.Storing;

/// <summary>Stable codes of what can be wrong with the kept graph.</summary>
public static class StoreCodes
{
    /// <summary>Another process writes, and went on for longer than the busy timeout.</summary>
    public const string Busy = "SG0701";

    /// <summary>The database file is there and has no bytes.</summary>
    public const string EmptyFile = "SG0702";

    /// <summary>The database is another program's.</summary>
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

    /// <summary>The connection string is missing or cannot be read.</summary>
    public const string ConnectionString = "SG0710";

    /// <summary>No server answers, or it is going down or full.</summary>
    public const string Unreachable = "SG0711";

    /// <summary>The server refuses user or password.</summary>
    public const string LoginRefused = "SG0712";

    /// <summary>The server has no such database.</summary>
    public const string NoDatabase = "SG0713";

    /// <summary>The server is too old, or the database of another encoding than UTF-8.</summary>
    public const string Unsuitable = "SG0714";

    /// <summary>A corpus is generated into an empty graph only.</summary>
    public const string NotEmpty = "SG0715";

    /// <summary>Nothing can be imported into a generated graph.</summary>
    public const string GeneratedGraph = "SG0716";
}
