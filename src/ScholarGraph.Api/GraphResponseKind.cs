namespace ScholarGraph.Api;

/// <summary>How far a request came.</summary>
public enum GraphResponseKind
{
    /// <summary>The operation ran; the answer has a data entry, and errors where fields failed.</summary>
    Executed = 0,

    /// <summary>The request was refused before it ran (syntax, validation, variables, limits): no data entry.</summary>
    RequestError = 1,

    /// <summary>The operation is a mutation and the transport does not allow one; the body is empty.</summary>
    OperationNotAllowed = 2,
}
