using ScholarGraph.Data;

namespace ScholarGraph.Benchmarks.Crashes;

/// <summary>What is tried, and where.</summary>
public sealed record CrashGround
{
    /// <summary>How the program is run: the executable, or <c>dotnet</c> and the assembly.</summary>
    public required IReadOnlyList<string> Program { get; init; }

    /// <summary>The file to import, larger than the seed.</summary>
    public required string Input { get; init; }

    /// <summary>Files to import together, so many that they come in as one change.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Makes a place for one graph, without a graph.</summary>
    public required Func<Task<DataOptions>> NewPlaceAsync { get; init; }

    /// <summary>Removes a place that nobody uses any more.</summary>
    public required Func<DataOptions, Task> RemoveAsync { get; init; }
}
