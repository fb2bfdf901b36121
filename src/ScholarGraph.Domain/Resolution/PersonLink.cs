namespace ScholarGraph.Domain.Resolution;

/// <summary>A reason to take two units for one person.</summary>
/// <param name="First">A unit.</param>
/// <param name="Second">Another.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Evidence">What the rule saw.</param>
/// <param name="IsProven">Whether it outweighs links that are not, where both cannot hold.</param>
internal sealed record PersonLink(
    Unit First,
    Unit Second,
    string Rule,
    string Evidence,
    bool IsProven
);
