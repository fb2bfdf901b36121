using ScholarGraph.Data.Importing;

namespace ScholarGraph.Server.Commands;

/// <summary>Prints an import's report as plain lines.</summary>
internal static class ImportLines
{
    public static async Task PrintAsync(string path, ImportReport report, TextWriter output)
    {
        await output.WriteLineAsync(Summary(path, report));
        foreach (var difference in report.IsDryRun ? report.Differences : [])
        {
            await output.WriteLineAsync(Line(difference));
        }

        foreach (var problem in report.Problems)
        {
            var line = problem.Line is { } number ? $" line {number}:" : "";
            await output.WriteLineAsync(
                $"  {problem.Code}{line} {Printable.Line(problem.Message)}"
            );
        }
    }

    /// <summary>The counts in one line.</summary>
    public static string Summary(string path, ImportReport report)
    {
        var total = report.Total;
        var would = report.IsDryRun ? " (dry run, nothing written)" : "";
        return $"{path}: {total.Added} added, {total.Changed} changed, {total.Removed} removed, {total.Unchanged} unchanged, {report.Refused} refused{would}";
    }

    /// <summary>What happens to the thing, in one word.</summary>
    public static string Word(DifferenceAction action) =>
        action switch
        {
            DifferenceAction.Added => "added",
            DifferenceAction.Removed => "removed",
            _ => "changed",
        };

    private static string Line(Difference difference)
    {
        var thing =
            $"  {Word(difference.Action)} {difference.Kind} {Printable.Line(difference.Name)}";
        return difference.Field is null
            ? thing
            : $"{thing}: {difference.Field} {Printable.Value(difference.Before)} -> {Printable.Value(difference.After)}";
    }
}
