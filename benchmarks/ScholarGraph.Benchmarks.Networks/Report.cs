using System.Globalization;
using System.Text;

namespace ScholarGraph.Benchmarks.Networks;

/// <summary>The figures as a section of a Markdown file.</summary>
internal static class Report
{
    /// <param name="title">Heading.</param>
    /// <param name="command">What made the figures.</param>
    /// <param name="size">What the graph is, in words.</param>
    /// <param name="readings">How long it took to read the whole graph.</param>
    /// <param name="rows">Other times.</param>
    public static string Section(
        string title,
        string command,
        string size,
        Row readings,
        IEnumerable<Row> rows
    )
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## {title}

            Measured at {Measured.Now()}:

            ```
            {command}
            ```

            {size} In the process, without HTTP, one question at a time, nothing kept of earlier answers; reading the whole graph: shortest {readings.Percentile(
                0
            ) / 1000:F2} s, median {readings.Percentile(0.5)
                / 1000:F2} s of {readings.Times.Count}, processor time {readings.ProcessorEach
                / 1000:F2} s. Where the machine does other work too, processor time tells more.

            | question | asked | p50 ms | p99 ms | longest ms | processor ms |
            | --- | --: | --: | --: | --: | --: |

            """
        );
        foreach (var row in rows)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {row.What} | {row.Times.Count} | {row.Percentile(0.5):F2} | {row.Percentile(0.99):F2} | {row.Percentile(1):F2} | {row.ProcessorEach:F2} |\n"
            );
        }

        return text.ToString();
    }
}
