using System.Text.Json;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Pricing;

namespace ScholarGraph.Querying.Planning;

/// <summary>
/// Tells a plan and what a request took of it, for the answer's <c>extensions</c>: levels within levels, each with its statement, the
/// names of the parameters (never their values), statements run, rows read and time.
/// </summary>
internal static class PlanReport
{
    public static void Write(Utf8JsonWriter json, PlanRun run, OperationCost cost)
    {
        var runs = run.Plan.Levels.Select(run.RunOf).ToList();
        json.WriteStartObject("plan");
        json.WriteBoolean("cached", run.IsCached);
        cost.Write(json);
        WriteEffort(
            json,
            run.Statements,
            runs.Sum(level => level.RowsRead),
            TimeSpan.FromTicks(runs.Sum(level => level.Time.Ticks))
        );
        WriteLevels(json, run, parent: null);
        json.WriteEndObject();
    }

    private static void WriteLevels(Utf8JsonWriter json, PlanRun run, Level? parent)
    {
        json.WriteStartArray("levels");
        foreach (var level in run.Plan.Levels.Where(level => ParentOf(level) == parent))
        {
            json.WriteStartObject();
            json.WriteString("path", level.Path);
            json.WriteString("kind", level.Kind);
            WriteOwn(json, run.RunOf(level));
            WriteLevels(json, run, level);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOwn(Utf8JsonWriter json, LevelRun run)
    {
        json.WriteNumber("parents", run.Groups.Count);
        WriteEffort(json, run.Executions, run.RowsRead, run.Time);
        json.WriteString("sql", run.Statement?.Text.ReplaceLineEndings("\n"));
        json.WriteStartArray("parameters");
        foreach (var slot in run.Statement?.Slots ?? [])
        {
            json.WriteStringValue("@" + slot.Name);
        }

        json.WriteEndArray();
    }

    private static void WriteEffort(Utf8JsonWriter json, int statements, int rows, TimeSpan time)
    {
        json.WriteNumber("statements", statements);
        json.WriteNumber("rows", rows);
        json.WriteNumber("milliseconds", time.TotalMilliseconds);
    }

    private static Level? ParentOf(Level level) => (level.Keys as ParentKeys)?.Parent;
}
