using System.Globalization;
using System.Text;
using ScholarGraph.Benchmarks.Loads;

namespace ScholarGraph.Benchmarks.Peers;

/// <summary>The figures as a section of a Markdown file.</summary>
internal static class Report
{
    /// <summary>One line a question and server, for the console.</summary>
    public static string Line(Question question, string peer, Figures figures) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{question.Name} {peer, -18} {figures.PerSecond, 9:F0}/s p50 {figures.Median, 7:F2} ms p99 {figures.Slowest, 7:F2} ms, {figures.Processor, 7:F1} us of processor"
        );

    /// <summary>The whole run.</summary>
    public static string Section(
        string title,
        string command,
        IReadOnlyList<Peer> peers,
        IReadOnlyList<(Question Question, IReadOnlyDictionary<string, Figures> Figures)> results
    )
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            ## {title}

            Measured at {Measured.Now()}, the load on the same cores:

            ```
            {command}
            ```

            Requests a second, and the latency that half and 99 of 100 requests keep under, medians of the rounds; × is ScholarGraph's rate, uncached and on the same database, as a multiple of the server's. Before they are timed, the answers of all but limit 1 are compared with ScholarGraph's, value for value. Processor time is the server's alone, for a request; it says more than the rate where the machine has other work.


            """
        );
        foreach (var (question, figures) in results)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"""
                **{question.Name}**, {question.Asks}:

                | server | requests/s | p50 ms | p99 ms | × | processor µs |
                | --- | --: | --: | --: | --: | --: |

                """
            );
            foreach (var peer in peers.Where(peer => figures.ContainsKey(peer.Name)))
            {
                var (own, ours) = (figures[peer.Name], Ours(peer, figures));
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {peer.Says} | {own.PerSecond:N0} | {own.Median:F2} | {own.Slowest:F2} | {(ours is null ? "" : $"{ours.PerSecond / own.PerSecond:F2}")} | {own.Processor:F0} |\n"
                );
            }

            text.Append('\n');
        }

        text.Append("Memory in RAM after all of it:\n\n| server | MiB |\n| --- | --: |\n");
        foreach (var peer in peers)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {peer.Says} | {peer.Served.Used().Bytes / 1048576.0:F0} |\n"
            );
        }

        return text.ToString();
    }

    private static Figures? Ours(Peer peer, IReadOnlyDictionary<string, Figures> figures) =>
        figures.GetValueOrDefault(
            peer.Name.EndsWith("-postgres", StringComparison.Ordinal)
                ? "ours-postgres"
                : "ours-sqlite"
        );
}
