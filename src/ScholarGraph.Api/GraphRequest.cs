using System.Text.Json;

namespace ScholarGraph.Api;

/// <summary>A GraphQL request as a transport has read it: parameters of the right JSON types, nothing else checked.</summary>
public sealed record GraphRequest
{
    /// <summary>The document; null when the request has none.</summary>
    public string? Query { get; init; }

    /// <summary>Which operation of the document; null or empty when there is only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object, or an undefined element when there are none.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Whether the answer's <c>extensions</c> are to hold what the operation costs.</summary>
    public bool ReportsCost { get; init; }

    /// <summary>Whether the price is all that is asked for: nothing runs.</summary>
    public bool PricesOnly { get; init; }

    /// <summary>Whether the answer's <c>extensions</c> are to hold the plan, with its SQL; whoever asks must be allowed to see it.</summary>
    public bool ReportsPlan { get; init; }

    /// <summary>Whether mutations are allowed; false for GET.</summary>
    public bool MutationsAllowed { get; init; } = true;

    /// <summary>Tells who asks, for mutations: the caller's name, or null for one without a valid key. Null where nobody may change anything.</summary>
    public Func<CancellationToken, Task<string?>>? Caller { get; init; }

    /// <summary>Key that the client gave the request, so that a retry of a mutation does nothing twice; null when it gave none.</summary>
    public string? RetryKey { get; init; }
}
