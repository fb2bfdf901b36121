using System.Globalization;
using System.Text;

namespace ScholarGraph.Querying.Planning;

/// <summary>Prints a plan for people: each level with its statements as far as they were needed.</summary>
internal static class PlanPrinter
{
    public static string Print(Plan plan)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{plan.Levels.Count} levels\n");
        foreach (var level in plan.Levels)
        {
            var parent = level.Keys switch
            {
                RootKeys => "once",
                ParentKeys keys => $"for each key of {keys.Parent.Path}",
                _ => "for each id given",
            };
            text.Append(CultureInfo.InvariantCulture, $"\n{level.Path}: {level.Kind}, {parent}\n");
            foreach (var statement in level.Statements)
            {
                text.Append(statement.Text.ReplaceLineEndings("\n")).Append('\n');
            }
        }

        return text.ToString();
    }
}
