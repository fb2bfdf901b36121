using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Planning;

namespace ScholarGraph.Querying.Writing;

/// <summary>An object of the database by the key that the value is.</summary>
internal sealed class EntityOutput(Level level, OutputNode value) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        Write(answer, run!.Values[index]!);

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index) =>
        IsSound(answer, run!.Values[index]!);

    public void Write(AnswerWriter answer, object key)
    {
        var (child, row) = Find(answer, key);
        value.Write(answer, child, row);
    }

    public bool IsSound(AnswerWriter answer, object key)
    {
        var (child, row) = Find(answer, key);
        return value.IsSound(answer, child, row);
    }

    private (LevelRun Run, int Row) Find(AnswerWriter answer, object key)
    {
        var child = answer.RunOf(level);
        return child.GroupOfKey(key) is { Count: > 0, Start: var row }
            ? (child, row)
            : throw new InvalidOperationException($"{level.Path}: there is no {key}.");
    }
}

/// <summary>An object of the database of whichever type the value says.</summary>
internal sealed class ReferenceOutput(IReadOnlyDictionary<EntityDefinition, EntityOutput> types)
    : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        var reference = (EntityReference)run!.Values[index]!;
        types[reference.Entity].Write(answer, reference.Key);
    }

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index)
    {
        var reference = (EntityReference)run!.Values[index]!;
        return types[reference.Entity].IsSound(answer, reference.Key);
    }
}
