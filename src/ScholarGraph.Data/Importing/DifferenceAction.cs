namespace ScholarGraph.Data.Importing;

/// <summary>What an import does to a thing.</summary>
public enum DifferenceAction
{
    /// <summary>The thing comes in.</summary>
    Added = 0,

    /// <summary>A field of it gets another value.</summary>
    Changed = 1,

    /// <summary>No source says it any more.</summary>
    Removed = 2,
}
