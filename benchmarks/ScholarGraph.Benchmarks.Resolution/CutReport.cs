using System.Diagnostics;
using System.Globalization;
using System.Text;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Benchmarks.Resolution;

/// <summary>What becomes of names that some sources print shorter.</summary>
internal static class CutReport
{
    public static int Run(string folder, string[] options)
    {
        var corpus = Corpora.Read(folder);
        var text = new StringBuilder();
        text.Append("## Names cut short\n\nMeasured at ").Append(Measured.Now());
        text.Append(
            ":\n\n```\ndotnet run -c Release --project benchmarks/ScholarGraph.Benchmarks.Resolution -- cut DIR --write docs/performance.md\n```\n\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"{corpus.Count} files of {corpus.Sum(document => document.Works.Count)} works, with the given names of every second file cut. Two names that were printed alike before count as one person, although namesakes are among them, so that recall is rather better than told; two that do not fit each other count as two people; forms that fit count as neither.\n\n"
        );
        text.Append(
            "| cut | pairs | precision | recall | people | time of the resolution |\n| --- | --- | --: | --: | --: | --: |\n"
        );
        foreach (var cut in CutNames.Of(corpus))
        {
            var clock = Stopwatch.StartNew();
            var graph = Resolver.Resolve(cut.Documents);
            clock.Stop();
            var (across, among) = cut.Score(graph);
            foreach (
                var (score, pairs) in new[]
                {
                    (across, "a whole name and a cut one"),
                    (among, "two cut names"),
                }
            )
            {
                foreach (var wrong in score.Worst)
                {
                    Console.WriteLine($"{cut.Name}, {pairs}: {wrong}");
                }

                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {cut.Name} | {pairs} | {score.Precision:F4} ({score.Wrong} wrong) | {score.Recall:F4} of {score.True} | {graph.People.Count} | {clock.Elapsed.TotalSeconds:F1} s |\n"
                );
            }
        }

        Console.WriteLine(text);
        var write = Array.IndexOf(options, "--write");
        if (write >= 0 && write + 1 < options.Length)
        {
            Section.Write(options[write + 1], text.ToString());
        }

        return 0;
    }
}
