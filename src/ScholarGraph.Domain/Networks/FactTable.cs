namespace ScholarGraph.Domain.Networks;

/// <summary>The distinct facts of links: few beside millions of links, each of which holds a number for them.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<LinkFacts, int> _numbers;
    private readonly List<LinkFacts> _facts;

    public FactTable() => (_numbers, _facts) = ([], []);

    private FactTable(FactTable other) =>
        (_numbers, _facts) = (new(other._numbers), [.. other._facts]);

    public int Count => _facts.Count;

    public LinkFacts this[int number] => _facts[number];

    public FactTable Copy() => new(this);

    /// <summary>The number of some facts, given to them where they have none.</summary>
    public int Add(LinkFacts facts)
    {
        if (!_numbers.TryGetValue(facts, out var number))
        {
            _numbers.Add(facts, number = _facts.Count);
            _facts.Add(facts);
        }

        return number;
    }

    public bool TryFind(LinkFacts facts, out int number) => _numbers.TryGetValue(facts, out number);

    public LinkFacts[] ToArray() => [.. _facts];
}
