using System.Linq.Expressions;

namespace ScholarGraph.Querying.Sql;

/// <summary>
/// Whether several values together are after several others: the first that differ tell. In SQL it is <c>(a, b) &gt; (x, y)</c>,
/// which an index answers by one seek. EF Core translates it where <see cref="RowComparisonOptions"/> are set.
/// </summary>
internal static class RowComparison
{
    /// <summary>How many values are compared at most.</summary>
    public const int ValuesMax = 4;

    /// <summary>Makes the comparison of two lists of equal length, of two values to <see cref="ValuesMax"/>.</summary>
    /// <param name="descending">Whether smaller values are after.</param>
    /// <param name="values">Values of a row.</param>
    /// <param name="at">What they are compared with, of the same types.</param>
    public static Expression After(
        bool descending,
        IReadOnlyList<Expression> values,
        IReadOnlyList<Expression> at
    ) =>
        Expression.Call(
            typeof(RowComparison),
            nameof(IsAfter),
            [.. values.Select(value => value.Type)],
            [Expression.Constant(descending), .. values, .. at]
        );

    private static bool IsAfter<T1, T2>(bool descending, T1 a1, T2 a2, T1 b1, T2 b2) =>
        throw OnlyInSql();

    private static bool IsAfter<T1, T2, T3>(
        bool descending,
        T1 a1,
        T2 a2,
        T3 a3,
        T1 b1,
        T2 b2,
        T3 b3
    ) => throw OnlyInSql();

    private static bool IsAfter<T1, T2, T3, T4>(
        bool descending,
        T1 a1,
        T2 a2,
        T3 a3,
        T4 a4,
        T1 b1,
        T2 b2,
        T3 b3,
        T4 b4
    ) => throw OnlyInSql();

    private static InvalidOperationException OnlyInSql() =>
        new("Rows are compared by the database only.");
}
