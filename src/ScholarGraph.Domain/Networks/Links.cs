namespace ScholarGraph.Domain.Networks;

/// <summary>The links of one node, in no order that means anything.</summary>
public readonly ref struct Links
{
    private readonly LinkFacts[] _facts;

    internal Links(ReadOnlySpan<int> nodes, ReadOnlySpan<int> numbers, LinkFacts[] facts)
    {
        Nodes = nodes;
        Numbers = numbers;
        _facts = facts;
    }

    /// <summary>The nodes at the other ends.</summary>
    public ReadOnlySpan<int> Nodes { get; }

    /// <summary>Number of the facts of each.</summary>
    internal ReadOnlySpan<int> Numbers { get; }

    /// <summary>How many there are.</summary>
    public int Count => Nodes.Length;

    /// <summary>Joint publications on a link.</summary>
    /// <param name="at">Place of the link, from 0.</param>
    public int WeightAt(int at) => _facts[Numbers[at]].Weight;

    /// <summary>What is known of a link.</summary>
    /// <param name="at">Place of the link, from 0.</param>
    public LinkFacts FactsAt(int at) => _facts[Numbers[at]];
}
