using System.Globalization;
using ScholarGraph.Domain.Profiles.Words;

namespace ScholarGraph.Domain.Profiles;

/// <summary>
/// Weights of <see cref="ShapeFeatures"/>: log odds of a name against a title, from <c>weights.txt</c>, which
/// <c>scholargraph-profiles fit</c> writes from a list of names and a list of titles.
/// </summary>
internal static class ShapeWeights
{
    private static readonly double[] ByFeature = Read();

    /// <summary>Log odds that a line of these features is a name.</summary>
    public static double OddsOfName(List<int> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
        {
            sum += ByFeature[feature];
        }

        return sum;
    }

    private static double[] Read()
    {
        var numbers = ShapeFeatures
            .Names.Select((name, number) => (name, number))
            .ToDictionary(at => at.name, at => at.number, StringComparer.Ordinal);
        var weights = new double[numbers.Count];
        foreach (var line in WordList.Lines("weights.txt"))
        {
            var end = line.IndexOf(' ', StringComparison.Ordinal);
            weights[numbers[line[..end]]] = double.Parse(
                line.AsSpan(end),
                CultureInfo.InvariantCulture
            );
        }

        return weights;
    }
}
