namespace ScholarGraph.Domain.Resolution;

/// <summary>Which of n things are one. The outcome depends on the unions made, not on their order.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    public DisjointSets(int count) => _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The smallest member of the set.</summary>
    public int Find(int item)
    {
        while (_parents[item] != item)
        {
            item = _parents[item] = _parents[_parents[item]];
        }

        return item;
    }

    /// <summary>Makes two sets one; false when they are already.</summary>
    public bool Union(int first, int second)
    {
        var (a, b) = (Find(first), Find(second));
        if (a == b)
        {
            return false;
        }

        _parents[Math.Max(a, b)] = Math.Min(a, b);
        return true;
    }
}
