using System.Linq.Expressions;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>
/// Another way to a page's rows: those that an index finds, to be sorted. While they are few it is the faster one; when they are
/// many, the page is full before long on the way of its order.
/// </summary>
/// <param name="Rows">The same rows by the index.</param>
/// <param name="Found">Counts what the index finds, up to one more than are few.</param>
/// <param name="FewMax">How many are few.</param>
/// <param name="Whole">The index's rows, where each of them is a row of the page and the other way round; null where not.</param>
internal sealed record PageChoice(RowQuery Rows, CountLevel Found, int FewMax, RowQuery? Whole)
{
    /// <summary>The choice for a page at the root.</summary>
    /// <param name="plan">Gets the level that counts.</param>
    /// <param name="rows">The rows by the index.</param>
    /// <param name="found">What the index finds.</param>
    /// <param name="isWhole">Whether that is all that was asked.</param>
    /// <param name="row">Stands for a row.</param>
    /// <param name="path">Response path of the connection.</param>
    public static PageChoice Of(
        PlanBuilder plan,
        RowQuery rows,
        RowQuery found,
        bool isWhole,
        ParameterExpression row,
        string path
    )
    {
        var fewMax = plan.Services.Options.TrigramRowsMax;
        var few = found.Take(Expression.Constant(fewMax + 1));
        return new PageChoice(
            rows,
            plan.Add(new CountLevel(path + ".found", new RootKeys(), row, few, plan.Services)),
            fewMax,
            isWhole ? found : null
        );
    }

    /// <summary>Whether the index is the faster way in a run.</summary>
    public bool IsBetter(LevelRun run) =>
        run.RunOf(Found).Rows[0][0] is { } found
        && Convert.ToInt64(found, System.Globalization.CultureInfo.InvariantCulture) <= FewMax;
}
