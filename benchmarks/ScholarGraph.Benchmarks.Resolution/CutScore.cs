using ScholarGraph.Domain;

namespace ScholarGraph.Benchmarks.Resolution;

/// <summary>Pairs of names by what they were before they were cut.</summary>
internal sealed class CutScore
{
    private readonly Dictionary<(string, string), long> _wrong = [];

    /// <summary>Pairs that were one name.</summary>
    public long True { get; set; }

    /// <summary>Of these, pairs that are joined.</summary>
    public long Right { get; private set; }

    /// <summary>Pairs that are joined and cannot be one person.</summary>
    public long Wrong => _wrong.Values.Sum();

    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public double Recall => True == 0 ? 1 : (double)Right / True;

    public IEnumerable<string> Worst =>
        _wrong
            .OrderByDescending(pair => pair.Value)
            .Take(12)
            .Select(pair => $"{pair.Key} ×{pair.Value}");

    /// <summary>Counts pairs that are joined; forms that fit each other may be one person's, and count as neither.</summary>
    public void Join(string a, string b, long count)
    {
        if (a == b)
        {
            Right += count;
        }
        else if (!PersonName.Parse(a).IsCompatibleWith(PersonName.Parse(b)))
        {
            _wrong[(a, b)] = _wrong.GetValueOrDefault((a, b)) + count;
        }
    }
}
