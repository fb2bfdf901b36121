namespace ScholarGraph.Domain.Networks;

/// <summary>Compressed sparse rows: the links of node n lie from Starts[n] to Starts[n + 1]. Immutable.</summary>
/// <param name="Starts">One for each node, and the end.</param>
/// <param name="Nodes">The other end of each link.</param>
/// <param name="Facts">Number of the facts of each link.</param>
internal sealed record LinkTable(int[] Starts, int[] Nodes, int[] Facts)
{
    public long Bytes => 4L * (Starts.Length + Nodes.Length + Facts.Length);
}
