namespace ScholarGraph.Querying.Computing;

/// <summary>A union of computed types.</summary>
internal sealed record ComputedUnion(
    string Name,
    string Description,
    IReadOnlyList<ComputedType> Members
);
