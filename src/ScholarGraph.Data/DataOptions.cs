namespace ScholarGraph.Data;

/// <summary>Where the graph is kept.</summary>
public sealed record DataOptions
{
    /// <summary>Folder of the SQLite file <c>scholargraph.db</c>; relative to the current directory.</summary>
    public string Folder { get; init; } = "data";

    /// <summary>Database: <c>sqlite</c> or <c>postgres</c>.</summary>
    public string Provider { get; init; } = "sqlite";

    /// <summary>Connection string that goes before <see cref="Folder"/>; null for the file in the folder. PostgreSQL needs one.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>How long a write waits for another writer before it gives up, at least 0; SQLite itself counts whole seconds, at least 1.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>SQLite's <c>synchronous</c>: OFF, NORMAL (the last commits may be lost at a power cut, never the file), FULL or EXTRA.</summary>
    public string Synchronous { get; init; } = "NORMAL";

    /// <summary>Tells builds of readers and rules apart: what this build has read and resolved needs no second look. Null: everything does.</summary>
    public string? Build { get; init; }

    /// <summary>Most memory for the graph of co-authors, bytes; 0 switches off what needs it. Default 1 GiB.</summary>
    public long NetworkBytesMax { get; init; } = 1 << 30;
}
