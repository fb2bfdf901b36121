namespace ScholarGraph.Benchmarks.Peers;

/// <summary>A server that is measured.</summary>
internal sealed class Peer : IAsyncDisposable
{
    /// <summary>For the command line: <c>ours-sqlite</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, for readers.</summary>
    public required string Says { get; init; }

    /// <summary>The process.</summary>
    public required ServedProgram Served { get; init; }

    /// <summary>Where a question goes.</summary>
    public Func<Question, string> Path { get; init; } = _ => "/graphql";

    /// <summary>Bodies of a question; null when it cannot be asked it.</summary>
    public Func<Question, IEnumerable<string>?> Bodies { get; init; } = question => question.Bodies;

    /// <summary>Whether the answers are ScholarGraph's, value for value in its order, cursors aside.</summary>
    public bool IsSame { get; init; }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Served.DisposeAsync();
}
