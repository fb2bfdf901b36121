using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>A compiled operation: the levels, parents before children, and how the answer is written. Immutable and shared.</summary>
/// <param name="Levels">Each one statement.</param>
/// <param name="Data">The answer's data.</param>
/// <param name="HasFailures">Whether a field that cannot be null failed already when the plan was made.</param>
internal sealed record Plan(IReadOnlyList<Level> Levels, OutputNode Data, bool HasFailures)
{
    private static long _count;

    /// <summary>For how many seconds the answer may be used again without asking; null where no field says so.</summary>
    public int? MaxAge { get; init; }

    /// <summary>Whether C# answers some of it.</summary>
    public bool HasFunctions { get; } = Levels.Any(level => level is FunctionLevel);

    /// <summary>Another for each plan of the process.</summary>
    public long Number { get; } = Interlocked.Increment(ref _count);
}
