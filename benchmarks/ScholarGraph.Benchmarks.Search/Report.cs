using System.Globalization;
using System.Text;

namespace ScholarGraph.Benchmarks.Search;

/// <summary>The figures as a section of a Markdown file.</summary>
internal static class Report
{
    public static string Section(
        IReadOnlyList<Row> rows,
        string title,
        string arguments,
        string corpus
    )
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## {title}

            Measured at {Measured.Now()}, on {corpus}:

            ```
            dotnet run -c Release --project benchmarks/ScholarGraph.Benchmarks.Search -- {arguments}
            ```

            Whole answers in the process, without HTTP and with no answer kept, ids, names, scores and highlights in them, against bare SQL on the same database in turns, one after the other: for searches the ten best of each of the three indexes by rank (`MATCH … ORDER BY rank LIMIT 10` on SQLite), prepared once; for parts of titles the page and the count by a scan. Milliseconds by the clock, and of this process’s processor time an answer, which tells more where the machine does other work too (on PostgreSQL it leaves out the server’s).

            | question | ours p50 | p95 | processor | bare SQL p50 | p95 | processor | processor, bare SQL / ours |
            | --- | --: | --: | --: | --: | --: | --: | --: |

            """
        );
        foreach (var (name, ours, bare) in rows)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {ours.At(0.5):F2} | {ours.At(0.95):F2} | {ours.Processor:F2} | {bare.At(0.5):F2} | {bare.At(0.95):F2} | {bare.Processor:F2} | {bare.Processor / ours.Processor:F2} |\n"
            );
        }

        return text.ToString();
    }
}
