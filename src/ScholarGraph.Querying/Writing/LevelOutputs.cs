using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Planning;

namespace ScholarGraph.Querying.Writing;

/// <summary>A list of the child level's rows for the parent at hand; it cannot be null.</summary>
internal sealed class ListOutput(Level level, OutputNode item) : OutputNode
{
    private readonly RowsOutput _rows = new(item);

    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        var child = answer.RunOf(level);
        var group = child.GroupOf(index);
        if (group < 0)
        {
            answer.Json.WriteStartArray();
            answer.Json.WriteEndArray();
        }
        else
        {
            _rows.Write(answer, child, group);
        }
    }

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index)
    {
        var child = answer.RunOf(level);
        var group = child.Error is null ? child.GroupOf(index) : -1;
        if (child.ErrorOf(group) is { } error)
        {
            answer.Keep(error);
            return false;
        }

        return group < 0 || _rows.IsSound(answer, child, group);
    }
}

/// <summary>A connection: its fields speak of the group of the parent at hand. What failed for it is null with an error.</summary>
/// <param name="level">The page.</param>
/// <param name="value">The connection's fields.</param>
internal sealed class ConnectionOutput(PageLevel level, ObjectOutput value) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        var child = answer.RunOf(level);
        var group = child.Error is null ? child.GroupOf(index) : -1;
        if (child.ErrorOf(group) is { } error)
        {
            answer.Fail(error);
        }
        else
        {
            answer.WriteNullable(value, child, group);
        }
    }
}

/// <summary>The one object of a level; null when there is none.</summary>
internal sealed class LookupOutput(Level level, OutputNode value) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        var child = answer.RunOf(level);
        var group = child.Error is null ? child.GroupOf(index) : -1;
        if (child.ErrorOf(group) is { } error)
        {
            answer.Fail(error);
        }
        else if (group < 0 || child.Groups[group].Count == 0)
        {
            answer.Json.WriteNullValue();
        }
        else
        {
            answer.WriteNullable(value, child, child.Groups[group].Start);
        }
    }
}

/// <summary>The one row of a table, which cannot be null.</summary>
internal sealed class SingletonOutput(Level level, OutputNode value) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        value.Write(answer, answer.RunOf(level), Row(answer));

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index) =>
        value.IsSound(answer, answer.RunOf(level), Row(answer));

    private int Row(AnswerWriter answer) =>
        answer.RunOf(level).Groups.Items is [{ Count: > 0, Start: var row }]
            ? row
            : throw new InvalidOperationException($"{level.Path}: the table has no row.");
}

/// <summary>An object of whichever type its id names; null when there is none, with an error when it is no id.</summary>
internal sealed class NodeOutput(
    Func<LevelRun, int, string> idOf,
    IReadOnlyDictionary<string, (Level Level, OutputNode Value)> types
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
        var any = answer.RunOf(node.Any);
        answer.Json.WriteStartArray();
        for (var i = 0; i < count(any); i++)
        {
            answer.Push(i);
            node.Write(answer, run, i);
            answer.Pop();
        }

        answer.Json.WriteEndArray();
    }

    // The list itself cannot be null, only its elements can.
    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index)
    {
        if (answer.RunOf(node.Any).Error is not { } error)
        {
            return true;
        }

        answer.Keep(error);
        return false;
    }
}
