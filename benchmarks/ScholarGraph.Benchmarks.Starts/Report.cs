using System.Globalization;
using System.Text;

namespace ScholarGraph.Benchmarks.Starts;

/// <summary>The figures as a section of a Markdown file.</summary>
internal static class Report
{
    /// <summary>Makes it.</summary>
    /// <param name="existing">Starts on a graph that is there.</param>
    /// <param name="first">Starts that make, migrate and seed it.</param>
    public static string Section(IReadOnlyList<Start> existing, IReadOnlyList<Start> first)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## Starts

            Measured at {Measured.Now()}:

            ```
            dotnet run -c Release --project benchmarks/ScholarGraph.Benchmarks.Starts -- --runs {existing.Count} --write docs/performance.md
            ```

            From the start of the process to the whole answer to its first query (five researchers, three publications each), of the published program with a SQLite file, the two kinds in turns. Where the machine does other work too, processor time tells more.

            | start | runs | shortest | median | longest | processor time, median | memory, median |
            | --- | --: | --: | --: | --: | --: | --: |

            """
        );
        text.Append(Row("on a graph that is there", existing));
        text.Append(Row("the first, with migration and seed", first));
        return text.ToString();
    }

    private static string Row(string name, IReadOnlyList<Start> starts)
    {
        var times = starts.Select(start => start.ToAnswer.TotalSeconds).Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {times.Count} | {times[0]:F2} s | {Middle(times):F2} s | {times[^1]:F2} s | {Middle([.. starts.Select(start => start.Processor.TotalSeconds).Order()]):F2} s | {Middle([.. starts.Select(start => start.Bytes / 1e6).Order()]):F0} MB |\n"
        );
    }

    private static double Middle(List<double> ordered) => ordered[ordered.Count / 2];
}
