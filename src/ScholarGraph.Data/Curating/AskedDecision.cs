using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Curating;

/// <summary>A change that a curator asks for, or why there is none to make.</summary>
/// <param name="Change">The change; null where there is none to make.</param>
/// <param name="Decision">The decision made or undone, now or by the same request before; null after an error.</param>
/// <param name="Error">Why the change cannot be made; null where it can, or was made before.</param>
internal sealed record AskedDecision(
    GraphChange? Change,
    CuratorDecision? Decision,
    CurationError? Error
);
