namespace ScholarGraph.Domain.Resolution;

/// <summary>Units that one rule takes for one person.</summary>
/// <param name="Units">At least two.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Evidence">What the rule saw.</param>
internal sealed record PersonGroup(IReadOnlyList<Unit> Units, string Rule, string Evidence);
