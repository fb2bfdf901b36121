namespace ScholarGraph.Domain.Networks;

/// <summary>The links of a node that were read after the others.</summary>
/// <param name="Nodes">The other ends.</param>
/// <param name="Facts">Number of the facts of each.</param>
internal sealed record LinkRow(int[] Nodes, int[] Facts);
