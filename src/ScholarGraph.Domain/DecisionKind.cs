namespace ScholarGraph.Domain;

/// <summary>What a curator decided. Stored by number: never renumbered.</summary>
public enum DecisionKind
{
    /// <summary>Several researchers are one person.</summary>
    Merge = 0,

    /// <summary>Some authorships of a researcher are another person's.</summary>
    Split = 1,

    /// <summary>A researcher is shown under a name that the curator gives.</summary>
    Rename = 2,

    /// <summary>Two researchers that look like one are two.</summary>
    DismissCandidate = 3,

    /// <summary>A person is taken out of the graph on request.</summary>
    RemoveResearcher = 4,

    /// <summary>A source was deleted.</summary>
    DeleteSource = 5,
}
