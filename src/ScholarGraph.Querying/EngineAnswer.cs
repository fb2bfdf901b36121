namespace ScholarGraph.Querying;

/// <summary>What the engine answers.</summary>
/// <param name="Body">In UTF-8.</param>
/// <param name="Executed">Whether the operation ran.</param>
public readonly record struct EngineAnswer(ReadOnlyMemory<byte> Body, bool Executed)
{
    /// <summary>For how many seconds the schema lets the answer be used again without asking; 0 for an answer with errors, null where it says nothing.</summary>
    public int? MaxAge { get; init; }
}
