using System.Globalization;
using System.Text;

namespace ScholarGraph.Benchmarks.Imports;

/// <summary>The figures as a section of a Markdown file.</summary>
internal static class Report
{
    private const double Megabyte = 1e6;

    /// <summary>Makes it.</summary>
    /// <param name="provider">Kind of database.</param>
    /// <param name="files">Files imported.</param>
    /// <param name="load">Load of the machine before and after: processes that wanted a core in the last minute.</param>
    /// <param name="imports">The figures.</param>
    /// <param name="served">What was served during the first of them; null where that was not measured.</param>
    public static string Section(
        string provider,
        int files,
        (string Before, string After) load,
        IReadOnlyList<Import> imports,
        ServedMeanwhile? served
    )
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## Importing many files ({provider})

            Measured at {Measured.Now()}, load {load.Before} before and {load.After} after:

            ```
            dotnet run -c Release --project benchmarks/ScholarGraph.Benchmarks.Imports -- --files DIR --provider {provider}{(
                provider == "postgres" ? " --connection STRING" : ""
            )} --write docs/performance.md
            ```

            {files} files in one command of the published program, as one change: into an empty graph, then again, then a bibliography of {SmallBibliography.Works} works into the graph that is there. From the start of the process to its end, migration among it. Where other work wants the cores too, processor time tells more than the clock.

            | import | by the clock | processor time | memory at most | it says |
            | --- | --: | --: | --: | --- |

            """
        );
        foreach (var import in imports)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {import.What} | {import.Clock.TotalSeconds:F1} s | {import.Processor.TotalSeconds:F1} s | {import.MemoryBytes / Megabyte:F0} MB | {import.Summary[(import.Summary.IndexOf(':', StringComparison.Ordinal) + 2)..]} |\n"
            );
        }

        if (served is not null)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\nA server on the same file answers one who asks one question after the other {served.Idle:F0} times a second while nothing is imported, and {served.Meanwhile:F0} times while the files come into its empty graph, {served.Meanwhile / served.Idle:F2} of it; the longest answer takes {served.Longest:F0} ms then.\n"
            );
        }

        return text.ToString();
    }
}
