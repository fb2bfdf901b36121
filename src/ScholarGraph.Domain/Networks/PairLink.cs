namespace ScholarGraph.Domain.Networks;

/// <summary>A link as it is kept: two keys and what lies between them.</summary>
/// <param name="From">Key of one end.</param>
/// <param name="To">Key of the other.</param>
/// <param name="Facts">What they have written together.</param>
public readonly record struct PairLink(long From, long To, LinkFacts Facts);
