using System.Globalization;
using System.Text;

namespace ScholarGraph.Benchmarks.Profiles;

/// <summary>The figures as a section of a Markdown file.</summary>
internal static class Report
{
    private const string Heading = "## Profile pages";

    /// <summary>The section: accuracy, every miss with its reason, speed.</summary>
    /// <param name="folders">Name of each folder of pages with the scores of its pages.</param>
    /// <param name="speed">Sizes and times.</param>
    /// <param name="when">Commit and date.</param>
    public static string Section(
        IReadOnlyList<(string Name, List<PageScore> Pages)> folders,
        IReadOnlyList<SpeedFigure> speed,
        string when
    )
    {
        var text = new StringBuilder();
        text.Append(Heading).Append("\n\nMeasured at ").Append(when);
        text.Append(
            ":\n\n```\ndotnet run -c Release --project benchmarks/ScholarGraph.Benchmarks.Profiles -- pages DIR... --write docs/performance.md\n```\n\nA folder holds texts of pages (`NAME.fr.txt`) and what each page holds (`NAME.expected.json`: `owner`, and `publications` with `title`, `listedAuthors`, `abstract`); the command prints every miss with what was read instead. A publication is right if title, distinct authors in order and abstract are equal character by character; a line is reported when shape alone decided it. Misses come in pairs: a title read as an author spoils its own publication and the one above.\n\n"
        );
        text.Append(
            "| pages | publications | right | misses | of these reported | owners right | lines reported |\n| --- | --: | --: | --: | --: | --: | --: |\n"
        );
        foreach (var (name, pages) in folders)
        {
            var all = pages.Sum(page => page.Publications);
            var misses = pages.SelectMany(page => page.Misses).ToList();
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {name} ({pages.Count} pages) | {all} | {100.0 * (all - misses.Count) / Math.Max(all, 1):F2} % | {misses.Count} | {misses.Count(miss => miss.IsAnnounced)} | {pages.Count(page => page.OwnerIsRight)} | {pages.Sum(page => page.Doubtful)} |\n"
            );
        }

        text.Append(
            "\nA made page, most lines different, on one thread; where the machine does other work too, processor time tells more:\n\n| text | time | processor time | MB a second of processor time |\n| --: | --: | --: | --: |\n"
        );
        foreach (var (size, time, processor) in speed)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {size} MB | {time.TotalMilliseconds:F0} ms | {processor.TotalMilliseconds:F0} ms | {size / processor.TotalSeconds:F1} |\n"
            );
        }

        return text.ToString();
    }

    /// <summary>Every miss, one a line.</summary>
    public static IEnumerable<string> Misses(string name, IEnumerable<PageScore> pages) =>
        pages
            .SelectMany(page => page.Misses)
            .Select(miss =>
                $"{name}/{miss.Page}: \"{miss.Title}\": {miss.Reason}{(miss.IsAnnounced ? "; reported" : "")}"
            );
}
