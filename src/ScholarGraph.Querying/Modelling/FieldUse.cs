namespace ScholarGraph.Querying.Modelling;

/// <summary>What a field can be used for beside being selected.</summary>
[Flags]
public enum FieldUse
{
    /// <summary>Selected only.</summary>
    Shown = 0,

    /// <summary>Also in filters.</summary>
    Filtered = 1,

    /// <summary>Also in orders.</summary>
    Sorted = 2,

    /// <summary>Both.</summary>
    FilteredAndSorted = Filtered | Sorted,
}
