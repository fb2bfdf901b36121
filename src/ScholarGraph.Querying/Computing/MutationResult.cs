namespace ScholarGraph.Querying.Computing;

/// <summary>What comes of a mutation: the changed object, or why nothing was changed.</summary>
public abstract record MutationResult
{
    /// <summary>Mistakes of the caller, each of a class that the mutation declares; null where all went well.</summary>
    public IReadOnlyList<object>? Errors { get; init; }
}
