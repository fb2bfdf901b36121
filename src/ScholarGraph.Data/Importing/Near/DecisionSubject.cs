namespace ScholarGraph.Data.Importing.Near;

/// <summary>What a decision of a curator is to be about, as far as who asks for it knows.</summary>
/// <param name="Researchers">Keys of researchers, old ones too.</param>
/// <param name="Candidate">Key of a duplicate candidate; null for none.</param>
internal sealed record DecisionSubject(IReadOnlyCollection<long> Researchers, long? Candidate)
{
    /// <summary>Nothing beside the decisions that are on record.</summary>
    public static DecisionSubject Recorded { get; } = new([], null);
}
