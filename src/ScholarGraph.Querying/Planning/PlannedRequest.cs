using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Pricing;

namespace ScholarGraph.Querying.Planning;

/// <summary>A request, ready to run or refused.</summary>
internal sealed record PlannedRequest
{
    /// <summary>Why it is refused; empty when it is not.</summary>
    public IReadOnlyList<GraphError> Mistakes { get; init; } = [];

    /// <summary>What it is expected to cost; null where it was refused before that could be told.</summary>
    public OperationCost? Cost { get; init; }

    /// <summary>What is to run; null where nothing is.</summary>
    public PlanRun? Run { get; init; }
}
