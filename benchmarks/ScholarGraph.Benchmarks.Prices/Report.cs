using System.Globalization;
using System.Text;

namespace ScholarGraph.Benchmarks.Prices;

/// <summary>The figures as a section of a Markdown file.</summary>
internal static class Report
{
    /// <summary>Makes it.</summary>
    public static string Section(IReadOnlyList<Priced> priced)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## Prices

            Measured at {Measured.Now()}:

            ```
            dotnet run -c Release --project benchmarks/ScholarGraph.Benchmarks.Prices -- --data DIR --write docs/performance.md
            ```

            The announced price of an operation (field cost and type cost together) beside the processor time that the server takes for one request, answers not kept, SQLite. Over {priced.Count} operations the ranks of the two correlate with {Correlation.OfRanks(
                Prices(priced),
                Times(priced)
            ):F2} (Spearman), their logarithms with {Correlation.Of(
                Logarithms(Prices(priced)),
                Logarithms(Times(priced))
            ):F2} (Pearson).

            | operation | field cost | type cost | µs | ns for each unit of price |
            | --- | --: | --: | --: | --: |

            """
        );
        foreach (var one in priced.OrderBy(p => p.Price))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {one.Name} | {one.Field:F0} | {one.Type:F0} | {one.Microseconds:F0} | {one.Microseconds * 1000 / one.Price:F0} |\n"
            );
        }

        return text.ToString();
    }

    private static double[] Prices(IEnumerable<Priced> priced) => [.. priced.Select(p => p.Price)];

    private static double[] Times(IEnumerable<Priced> priced) =>
        [.. priced.Select(p => p.Microseconds)];

    private static double[] Logarithms(double[] values) =>
        [.. values.Select(value => Math.Log(value))];
}
