using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Curating;

/// <summary>A decision to take on a kept graph, or why it cannot be taken.</summary>
/// <param name="Kind">What is decided.</param>
/// <param name="Payload">What it is about.</param>
internal sealed record DecisionDraft(DecisionKind Kind, DecisionPayload Payload)
{
    /// <summary>Name that the decision gives; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>Whether every other form of the name is hidden.</summary>
    public bool HidesFormerName { get; init; }

    /// <summary>Key of the source to take back; null for none.</summary>
    public long? DroppedSource { get; init; }
}
