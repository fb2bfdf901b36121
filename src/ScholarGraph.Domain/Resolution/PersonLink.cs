namespace ScholarGraph.Domain.Resolution;

/// <summary>A reason to take two units for one person.</summary>
/// <param name="First">A unit.</param>
/// <param name="Second">Another.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Evidence">Tells what the rule saw; asked only where the link is news.</param>
/// <param name="IsProven">Whether it outweighs links that are not, where both cannot hold.</param>
internal sealed record PersonLink(
    Unit First,
    Unit Second,
    string Rule,
    Func<string> Evidence,
    bool IsProven
);
