namespace ScholarGraph.Api.Comparing;

/// <summary>What a change of the schema means for clients that were written against the one before.</summary>
public enum SchemaChangeKind
{
    /// <summary>A document that was valid, or an answer that a client could read, may be so no more.</summary>
    Breaking,

    /// <summary>Documents stay valid, but a client may meet what it does not know or get another answer.</summary>
    Dangerous,

    /// <summary>No client notices.</summary>
    Safe,
}
