using System.Globalization;
using System.Text;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Benchmarks.Resolution;

/// <summary>The figures as a section of a Markdown file.</summary>
internal static class Report
{
    private const int DecisionsMax = 12;

    public static string Section(
        IReadOnlyList<SourceDocument> corpus,
        (
            Dictionary<(string, int), (string Id, string Name)> All,
            Dictionary<(string, int), (string Id, string Name)> Apart
        ) labels,
        IEnumerable<Row> rows,
        string when
    )
    {
        var text = new StringBuilder();
        text.Append("## Who is who\n\nMeasured at ").Append(when);
        text.Append(
            ":\n\n```\ndotnet run -c Release --project benchmarks/ScholarGraph.Benchmarks.Resolution -- quality DIR --write docs/performance.md\n```\n\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"The folder holds {corpus.Count} files of {corpus.Sum(document => document.Works.Count)} works. {labels.All.Count} printed names bear an id of the source that tells {People(labels.All)} namesakes apart; it is hidden, and two such names are a pair that the resolution joins or not. An id that is the bare name where other ids of the name say more gathers those whom the source did not tell apart; the second pair of rates leaves these out ({labels.Apart.Count} names of {People(labels.Apart)} people). Names that an id tells apart are the hard ones: the recall of all others is not measured. A source for each file joins what one file prints alike, which is the rule within a source; a source for each paper leaves evidence alone.\n\n"
        );
        text.Append(
            "| | precision | recall | precision without gathering ids | recall | people | works | time of the resolution |\n| --- | --: | --: | --: | --: | --: | --: | --: |\n"
        );
        foreach (var row in rows)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.All.Precision:F4} | {row.All.Recall:F4} | {row.Apart.Precision:F4} ({row.Apart.Joined - row.Apart.Right} of {row.Apart.Joined} pairs wrong) | {row.Apart.Recall:F4} | {row.People} | {row.Works} | {row.Time.TotalSeconds:F1} s |\n"
            );
        }

        return text.ToString();
    }

    /// <summary>Persons of several labels, with the decisions that joined them.</summary>
    public static IEnumerable<string> Confusions(Row row, ResolvedGraph graph)
    {
        foreach (var (person, told) in row.All.Confusions)
        {
            yield return $"{row.Name}: {told}";
            foreach (
                var decision in graph
                    .Decisions.Where(decision => decision.Person == person)
                    .Take(DecisionsMax)
            )
            {
                yield return $"    {decision.Rule}: {decision.Evidence}";
            }
        }
    }

    private static int People(Dictionary<(string, int), (string Id, string Name)> labels) =>
        labels.Values.Select(label => label.Id).Distinct().Count();
}
