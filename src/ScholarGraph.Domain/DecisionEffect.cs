namespace ScholarGraph.Domain;

/// <summary>What a curator's decision does in the graph as it is now. Stored by number: never renumbered.</summary>
public enum DecisionEffect
{
    /// <summary>The graph is as the decision says because of it.</summary>
    InEffect = 0,

    /// <summary>It was undone.</summary>
    Undone = 1,

    /// <summary>No source names any more whom or what it is about; it takes effect again when one does.</summary>
    NothingToDecide = 2,

    /// <summary>The graph would be as it says without it.</summary>
    AlreadySo = 3,

    /// <summary>Sources give those whom it joins different ORCID iDs: these are never one person.</summary>
    ConflictingOrcids = 4,
}
