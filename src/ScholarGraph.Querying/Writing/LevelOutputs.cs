using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Planning;

namespace ScholarGraph.Querying.Writing;

/// <summary>A list of the child level's rows for the parent at hand.</summary>
internal sealed class ListOutput(Level level, ObjectOutput item) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        var child = answer.RunOf(level);
        var group = child.GroupOf(index);
        if (group < 0)
        {
            answer.Json.WriteStartArray();
            answer.Json.WriteEndArray();
            return;
        }

        RowsOutput.WriteRows(answer, child, child.Groups[group], item);
    }
}

/// <summary>A connection: its fields speak of the group of the parent at hand. What failed for it is null with an error.</summary>
internal sealed class ConnectionOutput(PageLevel level, ObjectOutput value) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        var child = answer.RunOf(level);
        var error = child.Error;
        var group = error is null ? child.GroupOf(index) : -1;
        error ??= group < 0 ? null : child.Groups[group].Error;
        if (error is not null)
        {
            answer.Fail(error);
        }
        else
        {
            value.Write(answer, child, group);
        }
    }
}

/// <summary>The one object of a level; null when there is none.</summary>
internal sealed class LookupOutput(Level level, ObjectOutput value) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        var child = answer.RunOf(level);
        var group = child.Error is null ? child.GroupOf(index) : -1;
        if (child.Error is not null)
        {
            answer.Fail(child.Error);
        }
        else if (group < 0 || child.Groups[group].Count == 0)
        {
            answer.Json.WriteNullValue();
        }
        else
        {
            value.Write(answer, child, child.Groups[group].Start);
        }
    }
}

/// <summary>An object of whichever type its id names; null when there is none, with an error when it is no id.</summary>
internal sealed class NodeOutput(
    Func<LevelRun, int, string> idOf,
    IReadOnlyDictionary<string, (Level Level, ObjectOutput Value)> types
) : OutputNode
{
    /// <summary>One of the levels: all of them read the ids, so each knows what is wrong with them.</summary>
    public Level Any { get; } = types.Values.First().Level;

    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        var any = answer.RunOf(Any);
        if (any.Error is not null)
        {
            answer.Fail(any.Error);
        }
        else if (!GlobalId.TryParse(idOf(any, index), out var type, out _))
        {
            answer.Fail(GlobalId.Invalid(idOf(any, index)));
        }
        else if (types.TryGetValue(type, out var found))
        {
            new LookupOutput(found.Level, found.Value).Write(answer, run, index);
        }
        else
        {
            answer.Json.WriteNullValue();
        }
    }
}

/// <summary>One object for each id of a list, in its order.</summary>
internal sealed class NodesOutput(Func<LevelRun, int> count, NodeOutput node) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        // The list itself cannot be null: what is wrong with it leaves no data.
        var any = answer.RunOf(node.Any);
        if (any.Error is not null)
        {
            throw new GraphFieldException(any.Error);
        }

        answer.Json.WriteStartArray();
        for (var i = 0; i < count(any); i++)
        {
            answer.Push(i);
            node.Write(answer, run, i);
            answer.Pop();
        }

        answer.Json.WriteEndArray();
    }
}
