using ScholarGraph.Data.Importing;
using Spectre.Console;

namespace ScholarGraph.Server.Commands;

/// <summary>Shows the differences of a dry run as a table on a terminal.</summary>
internal static class ImportTable
{
    public static void Print(string path, ImportReport report, IAnsiConsole terminal)
    {
        if (report.Differences.Count > 0)
        {
            var table = new Table()
                .Border(TableBorder.Rounded)
                .AddColumns("", "kind", "name", "field", "before", "after");
            foreach (var difference in report.Differences)
            {
                _ = table.AddRow(
                    new Text(ImportLines.Word(difference.Action), Colour(difference.Action)),
                    new Text(difference.Kind),
                    new Text(Printable.Line(difference.Name)),
                    new Text(difference.Field ?? ""),
                    new Text(Cell(difference, difference.Before)),
                    new Text(Cell(difference, difference.After))
                );
            }

            terminal.Write(table);
        }

        foreach (var problem in report.Problems)
        {
            var line = problem.Line is { } number ? $" line {number}:" : "";
            terminal.WriteLine($"{problem.Code}{line} {Printable.Line(problem.Message)}");
        }

        terminal.WriteLine(ImportLines.Summary(path, report));
    }

    private static string Cell(Difference difference, string? value) =>
        difference.Field is null ? "" : Printable.Value(value);

    private static Style Colour(DifferenceAction action) =>
        new(
            action switch
            {
                DifferenceAction.Added => Color.Green,
                DifferenceAction.Removed => Color.Red,
                _ => Color.Yellow,
            }
        );
}
