using System.Collections;
using System.Text.Json;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Planning;

namespace ScholarGraph.Querying.Writing;

// Inside a computed level the index is the place of a value among the run's values: a field puts its own at the end while it is
// written.

/// <summary>A field that C# answers.</summary>
internal sealed class FunctionOutput(FunctionLevel level, OutputNode value, bool isNullable)
    : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        var child = answer.RunOf(level);
        var group = GroupOf(child, run, index);
        if (child.ErrorOf(group) is { } error)
        {
            answer.Fail(error);
        }
        else if (group < 0 || child.Values[group] is null)
        {
            answer.Json.WriteNullValue();
        }
        else if (isNullable)
        {
            answer.WriteNullable(value, child, group);
        }
        else
        {
            value.Write(answer, child, group);
        }
    }

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index)
    {
        if (isNullable)
        {
            return true;
        }

        var child = answer.RunOf(level);
        var group = GroupOf(child, run, index);
        if (child.ErrorOf(group) is { } error)
        {
            answer.Keep(error);
            return false;
        }

        return group < 0 || value.IsSound(answer, child, group);
    }

    private int GroupOf(LevelRun child, LevelRun? run, int index) =>
        child.Error is not null ? -1
        : level.Keys is ReachedKeys ? child.GroupOfKey(run!.Values[index]!).Start
        : child.GroupOf(index);
}

/// <summary>A field of a computed object.</summary>
internal sealed class ComputedFieldOutput(
    Func<object, LevelRun, object?> read,
    OutputNode value,
    bool isNullable
) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        if (read(run!.Values[index]!, run) is not { } found)
        {
            answer.Json.WriteNullValue();
            return;
        }

        var place = run.Push(found);
        if (isNullable)
        {
            answer.WriteNullable(value, run, place);
        }
        else
        {
            value.Write(answer, run, place);
        }

        run.Pop();
    }

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index)
    {
        if (isNullable || read(run!.Values[index]!, run) is not { } found)
        {
            return true;
        }

        var isSound = value.IsSound(answer, run, run.Push(found));
        run.Pop();
        return isSound;
    }
}

/// <summary>A list of computed values.</summary>
internal sealed class ComputedListOutput(OutputNode item, bool itemIsNullable) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        answer.Json.WriteStartArray();
        var number = 0;
        foreach (var value in (IEnumerable)run!.Values[index]!)
        {
            answer.Push(number++);
            if (value is null)
            {
                answer.Json.WriteNullValue();
            }
            else if (itemIsNullable)
            {
                answer.WriteNullable(item, run, run.Push(value));
                run.Pop();
            }
            else
            {
                item.Write(answer, run, run.Push(value));
                run.Pop();
            }

            answer.Pop();
        }

        answer.Json.WriteEndArray();
    }

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index)
    {
        var (number, isSound) = (0, true);
        if (itemIsNullable)
        {
            return true;
        }

        foreach (var value in (IEnumerable)run!.Values[index]!)
        {
            answer.Push(number++);
            isSound = item.IsSound(answer, run, run.Push(value!));
            run.Pop();
            answer.Pop();
            if (!isSound)
            {
                break;
            }
        }

        return isSound;
    }
}

/// <summary>A computed scalar.</summary>
internal sealed class ComputedValueOutput(Type type) : OutputNode
{
    private readonly Action<Utf8JsonWriter, object> _write = JsonValues.BoxedWriterOf(type);

    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        _write(answer.Json, run!.Values[index]!);
}

/// <summary>A computed object of a union.</summary>
internal sealed class ComputedUnionOutput(IReadOnlyDictionary<Type, OutputNode> members)
    : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        Of(run!, index).Write(answer, run, index);

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index) =>
        Of(run!, index).IsSound(answer, run, index);

    private OutputNode Of(LevelRun run, int index) => members[run.Values[index]!.GetType()];
}

/// <summary>The query type inside a payload; it can be null.</summary>
internal sealed class QueryOutput(OutputNode value) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        answer.WriteNullable(value, run, index);
}
