namespace ScholarGraph.Domain.Networks;

/// <summary>A link of a network, once for both directions.</summary>
/// <param name="From">The end that comes first in the order of nodes.</param>
/// <param name="To">The other.</param>
/// <param name="Facts">What they have written together.</param>
public sealed record NetworkLink(int From, int To, LinkFacts Facts);
