namespace ScholarGraph.Benchmarks.Prices;

/// <summary>How far two series go together: 1 is wholly, 0 not at all.</summary>
internal static class Correlation
{
    /// <summary>Pearson's coefficient.</summary>
    public static double Of(double[] one, double[] other)
    {
        var (a, b) = (one.Average(), other.Average());
        var together = one.Zip(other, (x, y) => (x - a) * (y - b)).Sum();
        return together
            / Math.Sqrt(one.Sum(x => (x - a) * (x - a)) * other.Sum(y => (y - b) * (y - b)));
    }

    /// <summary>Spearman's: that of the ranks, equal values sharing theirs.</summary>
    public static double OfRanks(double[] one, double[] other) => Of(Ranks(one), Ranks(other));

    private static double[] Ranks(double[] values) =>
        [.. values.Select(v => values.Count(w => w < v) + ((values.Count(w => w == v) - 1) / 2.0))];
}
