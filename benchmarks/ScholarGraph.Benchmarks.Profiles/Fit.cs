using System.Globalization;
using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Benchmarks.Profiles;

/// <summary>Fits the weights of the shape model: logistic regression by stochastic steps, the same weights on every machine.</summary>
internal static class Fit
{
    private const int Rounds = 8;
    private const double Step = 0.5;
    private const double Shrink = 1e-4;
    private const int Seed = 5;

    /// <summary>Writes <c>weights.txt</c>.</summary>
    /// <param name="namesFile">One name a line.</param>
    /// <param name="titlesFile">One title a line.</param>
    /// <param name="output">Where to.</param>
    public static int Weights(string namesFile, string titlesFile, string output)
    {
        var samples = File.ReadLines(namesFile)
            .Select(line => (Features: LineShape.FeaturesOf(line), IsName: true, Weight: 1.0))
            .Concat(File.ReadLines(titlesFile).Select(Title))
            .ToArray();
        var weights = ShapeFeatures.Names.Select(Prior).ToArray();
        var squares = new double[weights.Length];
        Array.Fill(squares, 1e-2);
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(samples);
            foreach (var (features, isName, weight) in samples)
            {
                var odds = Math.Clamp(features.Sum(feature => weights[feature]), -30, 30);
                var error = ((1 / (1 + Math.Exp(-odds))) - (isName ? 1 : 0)) * weight;
                foreach (var feature in features)
                {
                    var slope = error + (Shrink * weights[feature]);
                    squares[feature] += slope * slope;
                    weights[feature] -= Step * slope / Math.Sqrt(squares[feature]);
                }
            }
        }

        File.WriteAllLines(
            output,
            [
                "# Weights of the features of a line, log odds of a name against a title; written by the profiles benchmark (fit).",
                .. ShapeFeatures
                    .Names.Select(
                        (name, i) =>
                            (name, Text: weights[i].ToString("0.00", CultureInfo.InvariantCulture))
                    )
                    .Where(at => at.Text is not ("0.00" or "-0.00"))
                    .Select(at => $"{at.name} {at.Text}"),
            ]
        );
        return 0;
    }

    // No name holds these, and few short titles teach it.
    private static double Prior(string feature) =>
        feature
            is "mark.Colon"
                or "mark.QuestionOrExclamation"
                or "mark.Semicolon"
                or "mark.Symbol"
                or "mark.Dash"
                or "mark.FinalDot"
            ? -4
            : 0;

    // Long titles are told by any rule; the short ones are what the weights are for.
    private static (List<int> Features, bool IsName, double Weight) Title(string line) =>
        (
            LineShape.FeaturesOf(line),
            false,
            line.Count(c => c == ' ') switch
            {
                < 4 => 4,
                < 6 => 1.5,
                _ => 0.5,
            }
        );
}
