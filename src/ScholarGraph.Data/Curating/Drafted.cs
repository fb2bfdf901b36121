namespace ScholarGraph.Data.Curating;

/// <summary>A decision that can be taken, or the reason against it.</summary>
/// <param name="Draft">The decision; null where there is a reason against it.</param>
/// <param name="Error">The reason; null where there is none.</param>
internal sealed record Drafted(DecisionDraft? Draft, CurationError? Error)
{
    public static implicit operator Drafted(DecisionDraft draft) => new(draft, null);

    public static implicit operator Drafted(CurationError error) => new(null, error);
}
