using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Planning;

namespace ScholarGraph.Querying.Writing;

/// <summary>The rows of the group, each as an object that cannot be null.</summary>
internal sealed class RowsOutput(OutputNode item) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        var group = run!.Groups[index];
        answer.Json.WriteStartArray();
        for (var i = 0; i < group.Count; i++)
        {
            answer.Push(i);
            item.Write(answer, run, group.Start + i);
            answer.Pop();
        }

        answer.Json.WriteEndArray();
    }

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index)
    {
        var group = run!.Groups[index];
        for (var i = 0; i < group.Count; i++)
        {
            answer.Push(i);
            var isSound = item.IsSound(answer, run, group.Start + i);
            answer.Pop();
            if (!isSound)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A value that can be null though what it is made of cannot: a connection's nodes or edges.</summary>
internal sealed class NullableOutput(OutputNode value) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        answer.WriteNullable(value, run, index);
}

/// <summary>The cursor of an edge.</summary>
internal sealed class CursorOutput(PageLevel level) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        // The row's group is the last that starts at or before it.
        var groups = run!.Groups;
        var (low, high) = (0, groups.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = groups[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }

        answer.Json.WriteStringValue(level.CursorOf(run, index, groups[low].ParentKey));
    }
}

/// <summary>The cursor of the page's first or last element; null on an empty page.</summary>
internal sealed class PageCursorOutput(PageLevel level, bool end) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        var group = run!.Groups[index];
        if (group.Count == 0)
        {
            answer.Json.WriteNullValue();
        }
        else
        {
            var row = end ? group.Start + group.Count - 1 : group.Start;
            answer.Json.WriteStringValue(level.CursorOf(run, row, group.ParentKey));
        }
    }
}

/// <summary>Whether there are elements beyond the page in its direction: cut off by its size, or by the cursor it ends before.</summary>
internal sealed class HasMoreOutput(ProbeLevel? end) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        answer.Json.WriteBooleanValue(
            run!.Groups[index].HasMore || (end is not null && IsBehind(answer.RunOf(end), index))
        );

    private static bool IsBehind(LevelRun probe, int index) =>
        probe.Rows[0][probe.Groups[index].Start] is true;
}

/// <summary>A value read by a level of its own for the same parents: a count or a probe. Without the level: false.</summary>
internal sealed class GroupValueOutput(Level? level) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        if (level is null)
        {
            answer.Json.WriteBooleanValue(false);
            return;
        }

        var value = answer.RunOf(level);
        value.Rows[0].Write(answer.Json, value.Groups[index].Start);
    }

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index)
    {
        if (level is null || answer.RunOf(level).ErrorOf(index) is not { } error)
        {
            return true;
        }

        answer.Keep(error);
        return false;
    }
}
