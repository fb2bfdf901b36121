using ScholarGraph.Data.Importing;

namespace ScholarGraph.Server.Commands;

/// <summary>Prints an import's report as plain lines.</summary>
internal static class ImportPrinter
{
    public static async Task PrintAsync(string path, ImportReport report, TextWriter output)
    {
        var total = report.Total;
        var would = report.IsDryRun ? " (dry run, nothing written)" : "";
        await output.WriteLineAsync(
            $"{path}: {total.Added} added, {total.Changed} changed, {total.Removed} removed, {total.Unchanged} unchanged, {report.Refused} refused{would}"
        );

        foreach (var difference in report.IsDryRun ? report.Differences : [])
        {
            var change = difference.Field is null
                ? difference.After
                : $"{difference.Field}: {difference.Before ?? "null"} -> {difference.After ?? "null"}";
            await output.WriteLineAsync(
                $"  {difference.Action} {difference.Kind} {difference.Name} {change}".TrimEnd()
            );
        }

        foreach (var problem in report.Problems)
        {
            var line = problem.Line is { } number ? $" line {number}:" : "";
            await output.WriteLineAsync($"  {problem.Code}{line} {problem.Message}");
        }
    }
}
