using System.Text.Json;

namespace ScholarGraph.Querying;

/// <summary>What is asked of the engine.</summary>
public sealed record EngineRequest
{
    /// <summary>The document.</summary>
    public required string Text { get; init; }

    /// <summary>Which operation of the document; null when there is one.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object, null or undefined.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Who asks, for the functions of mutations; the engine does not look at it.</summary>
    public object? Caller { get; init; }

    /// <summary>Whether the answer's <c>extensions</c> tell what the operation costs.</summary>
    public bool ReportsCost { get; init; }

    /// <summary>Whether the price is all that is asked for: nothing runs, and no limit of cost refuses.</summary>
    public bool PricesOnly { get; init; }

    /// <summary>Whether the answer's <c>extensions</c> tell the plan and what each level took.</summary>
    public bool ReportsPlan { get; init; }
}
