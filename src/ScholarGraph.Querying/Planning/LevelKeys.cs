using System.Linq.Expressions;
using ScholarGraph.Querying.Execution;

namespace ScholarGraph.Querying.Planning;

/// <summary>For which keys a level reads rows.</summary>
internal abstract record LevelKeys
{
    /// <summary>What the keys are values of; null where there are none.</summary>
    public abstract Expression? Value { get; }

    /// <summary>The group of each parent row (or id), and the keys of the groups.</summary>
    public abstract (int[] GroupOfParentRow, object?[] Keys) Of(LevelRun run);
}

/// <summary>Once, for the whole set.</summary>
internal sealed record RootKeys : LevelKeys
{
    public override Expression? Value => null;

    public override (int[] GroupOfParentRow, object?[] Keys) Of(LevelRun run) => ([], [null]);
}

/// <summary>For the distinct values of a column of the parent level.</summary>
internal sealed record ParentKeys(Level Parent, int Column) : LevelKeys
{
    public override Expression Value => Parent.Columns.Values.ElementAt(Column);

    public override (int[] GroupOfParentRow, object?[] Keys) Of(LevelRun run)
    {
        var column = run.RunOf(Parent).Rows[Column];
        var (groupOfRow, rowOfGroup) = column.Group();
        var keys = new object?[rowOfGroup.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = column[rowOfGroup[i]];
        }

        return (groupOfRow, keys);
    }
}

/// <summary>For keys that the request gives; null where one belongs to another type.</summary>
internal sealed record GivenKeys(Func<LevelRun, IReadOnlyList<object?>> Given, Expression Key)
    : LevelKeys
{
    public override Expression Value => Key;

    public override (int[] GroupOfParentRow, object?[] Keys) Of(LevelRun run)
    {
        var given = Given(run);
        var groups = new Dictionary<object, int>();
        var groupOf = new int[given.Count];
        for (var i = 0; i < given.Count; i++)
        {
            groupOf[i] = -1;
            if (given[i] is { } key)
            {
                groups.TryAdd(key, groups.Count);
                groupOf[i] = groups[key];
            }
        }

        return (groupOf, [.. groups.Keys]);
    }
}
