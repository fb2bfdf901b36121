namespace ScholarGraph.Benchmarks.Crashes;

/// <summary>What is killed.</summary>
public enum CrashKind
{
    /// <summary>The server while it makes, migrates and seeds its database.</summary>
    FirstStart,

    /// <summary>An import of a larger file into a graph that is being served.</summary>
    Import,

    /// <summary>An import of many files into an empty graph, which is written in bulk.</summary>
    Fill,
}
