using System.Text.Json;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Pricing;

namespace ScholarGraph.Querying.Planning;

/// <summary>A request, ready to run or refused.</summary>
internal sealed record PlannedRequest
{
    /// <summary>Why it is refused; empty when it is not.</summary>
    public IReadOnlyList<GraphError> Mistakes { get; init; } = [];

    /// <summary>What it is expected to cost; null where it was refused before that could be told.</summary>
    public OperationCost? Cost { get; init; }

    /// <summary>The query that is to run; null where none is.</summary>
    public PlanRun? Run { get; init; }

    /// <summary>The mutation that is to run; null where none is.</summary>
    public IReadOnlyList<MutationPlan>? Mutations { get; init; }

    /// <summary>The variables of the request.</summary>
    public RequestVariables Variables { get; init; } = RequestVariables.None;

    /// <summary>Writes what was asked for beside the answer, as far as it is known; null when nothing is.</summary>
    public Action<Utf8JsonWriter>? Extensions(EngineRequest request)
    {
        var cost = request.ReportsCost || request.PricesOnly ? Cost : null;
        var run = request.ReportsPlan ? Run : null;
        return cost is null && run is null
            ? null
            : json =>
            {
                if (cost is { } told)
                {
                    json.WriteStartObject("operationCost");
                    told.Write(json);
                    json.WriteEndObject();
                }

                if (run is not null)
                {
                    PlanReport.Write(json, run, Cost ?? default);
                }
            };
    }
}
