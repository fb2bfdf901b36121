using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Summarizing;

/// <summary>All rows of a level for the parent at hand, inside its connection; they cannot be null.</summary>
internal sealed class GroupRowsOutput(Level level, ObjectOutput item) : OutputNode
{
    private readonly RowsOutput _rows = new(item);

    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        _rows.Write(answer, answer.RunOf(level), index);

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index)
    {
        if (answer.RunOf(level).ErrorOf(index) is { } error)
        {
            answer.Keep(error);
            return false;
        }

        return true;
    }
}

/// <summary>One aggregate of the parent at hand; where there are no elements a count is 0 and anything else null.</summary>
internal sealed class AggregateOutput(Level level, int column, bool isCount) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        var values = answer.RunOf(level);
        var group = values.Groups[index];
        if (group.Count > 0)
        {
            values.Rows[column].Write(answer.Json, group.Start);
        }
        else if (isCount)
        {
            answer.Json.WriteNumberValue(0);
        }
        else
        {
            answer.Json.WriteNullValue();
        }
    }
}

/// <summary>A column of the row as a text.</summary>
internal sealed class ColumnTextOutput(int column, Func<object, string> text) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        answer.Json.WriteStringValue(text(run!.Rows[column][index]!));
}
