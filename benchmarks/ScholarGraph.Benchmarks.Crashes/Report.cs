using System.Globalization;
using System.Text;

namespace ScholarGraph.Benchmarks.Crashes;

/// <summary>The outcome as text.</summary>
internal static class Report
{
    /// <summary>How long the start after a kill may take.</summary>
    public static readonly TimeSpan ReadyMax = TimeSpan.FromSeconds(10);

    /// <summary>One kill.</summary>
    public static string Line(Crash crash) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{crash.Moment.Kind} killed at {crash.Moment.Share:P0} ({crash.After.TotalMilliseconds:F0} ms), found: {crash.Found}; ready again in {crash.Ready.TotalSeconds:F2} s; {(crash.Faults.Count == 0 ? "whole" : string.Join("; ", crash.Faults))}"
        );

    /// <summary>All of them, as a section of a Markdown file.</summary>
    public static string Section(IReadOnlyList<Crash> crashes, string provider, int seed)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## Kills ({provider})

            Measured at {Measured.Now()}:

            ```
            dotnet run -c Release --project benchmarks/ScholarGraph.Benchmarks.Crashes -- --moments {crashes.Count
                / 3} --seed {seed} --provider {provider} --write docs/performance.md
            ```

            The published program is killed (SIGKILL) at random moments spread over its run, and started again. Whole means: the database's own checks, foreign keys, every row equal to an unbroken run's (for an import that was cut: to the graph before it, or after it; and after a second import, to the graph after it), and no file left behind. An import into an empty graph is ready again when the second one has ended.

            | killed | times | whole | ready again, median | longest |
            | --- | --: | --: | --: | --: |

            """
        );
        foreach (var kind in crashes.GroupBy(crash => crash.Moment.Kind))
        {
            var ready = kind.Select(crash => crash.Ready).Order().ToList();
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {Name(kind.Key)} | {ready.Count} | {kind.Count(crash => crash.Faults.Count == 0)} | {ready[ready.Count / 2].TotalSeconds:F2} s | {ready[^1].TotalSeconds:F2} s |\n"
            );
        }

        return text.ToString();
    }

    private static string Name(CrashKind kind) =>
        kind switch
        {
            CrashKind.FirstStart => "the first start, with migration and seed",
            CrashKind.Import => "an import of 2,000 works beside a running server",
            _ => $"an import of {MadeLibrary.Files} files of 2,000 works into an empty graph",
        };
}
