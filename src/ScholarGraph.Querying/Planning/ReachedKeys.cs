using System.Linq.Expressions;
using ScholarGraph.Querying.Execution;

namespace ScholarGraph.Querying.Planning;

/// <summary>For the keys that the values of a computed level hold in one place.</summary>
/// <param name="Level">The computed level.</param>
/// <param name="Reach">From its run to the keys, each as often as it stands there.</param>
/// <param name="Key">What the keys are values of; null where they are the values themselves.</param>
internal sealed record ReachedKeys(
    FunctionLevel Level,
    Func<LevelRun, IEnumerable<object>> Reach,
    Expression? Key
) : LevelKeys
{
    public override Expression? Value => Key;

    public override (int[] GroupOfParentRow, object?[] Keys) Of(LevelRun run)
    {
        var values = run.RunOf(Level);
        return ([], values.Error is null ? [.. Reach(values).Distinct()] : []);
    }
}
