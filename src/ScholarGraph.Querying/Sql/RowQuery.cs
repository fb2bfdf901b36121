using System.Linq.Expressions;
using ScholarGraph.Querying.Ordering;

namespace ScholarGraph.Querying.Sql;

/// <summary>A query over rows of one class, as an expression: each method returns a new one.</summary>
/// <param name="Expression">An expression of type <c>IQueryable</c> of the class.</param>
/// <param name="RowType">The class.</param>
internal sealed record RowQuery(Expression Expression, Type RowType)
{
    /// <summary>Only the rows that fulfil a condition; null says nothing.</summary>
    public RowQuery Where(ParameterExpression row, Expression? condition) =>
        condition is null or ConstantExpression { Value: true }
            ? this
            : Call(nameof(Queryable.Where), Quote(condition, row));

    public RowQuery OrderBy(IReadOnlyList<OrderKey> keys)
    {
        var query = this;
        for (var i = 0; i < keys.Count; i++)
        {
            var method = (i == 0, keys[i].Descending) switch
            {
                (true, false) => nameof(Queryable.OrderBy),
                (true, true) => nameof(Queryable.OrderByDescending),
                (false, false) => nameof(Queryable.ThenBy),
                (false, true) => nameof(Queryable.ThenByDescending),
            };
            query = query with
            {
                Expression = Expression.Call(
                    typeof(Queryable),
                    method,
                    [RowType, keys[i].Value.ReturnType],
                    query.Expression,
                    Expression.Quote(keys[i].Value)
                ),
            };
        }

        return query;
    }

    public RowQuery Take(Expression count) => Call(nameof(Queryable.Take), count);

    /// <summary>These rows, then those; the order between them is not kept.</summary>
    public RowQuery Concat(RowQuery other) => Call(nameof(Queryable.Concat), other.Expression);

    /// <summary>The values of some columns, each row an array.</summary>
    public Expression Select(ParameterExpression row, IEnumerable<Expression> columns)
    {
        var values = Expression.NewArrayInit(
            typeof(object),
            columns.Select(c => Expression.Convert(c, typeof(object)))
        );
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Select),
            [RowType, typeof(object[])],
            Expression,
            Quote(values, row)
        );
    }

    /// <summary>How many rows there are, as one value inside a query.</summary>
    public Expression Count() =>
        Expression.Call(typeof(Queryable), nameof(Queryable.Count), [RowType], Expression);

    /// <summary>Whether there are any, as one value inside a query.</summary>
    public Expression Any() =>
        Expression.Call(typeof(Queryable), nameof(Queryable.Any), [RowType], Expression);

    /// <summary>Whether there are any that fulfil a condition, as one value inside a query.</summary>
    public MethodCallExpression Any(ParameterExpression row, Expression condition) =>
        Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Any),
            [RowType],
            Expression,
            Quote(condition, row)
        );

    /// <summary>A value of the first row, null where there is none, as one value inside a query.</summary>
    public MethodCallExpression First(ParameterExpression row, Expression value) =>
        Expression.Call(
            typeof(Queryable),
            nameof(Queryable.FirstOrDefault),
            [value.Type],
            Expression.Call(
                typeof(Queryable),
                nameof(Queryable.Select),
                [RowType, value.Type],
                Expression,
                Quote(value, row)
            )
        );

    /// <summary>Whether a value is among those of the rows.</summary>
    public MethodCallExpression Holds(
        ParameterExpression row,
        Expression value,
        Expression wanted
    ) =>
        Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Contains),
            [value.Type],
            Expression.Call(
                typeof(Queryable),
                nameof(Queryable.Select),
                [RowType, value.Type],
                Expression,
                Quote(value, row)
            ),
            wanted
        );

    private RowQuery Call(string method, Expression argument) =>
        this with
        {
            Expression = Expression.Call(
                typeof(Queryable),
                method,
                [RowType],
                Expression,
                argument
            ),
        };

    private static UnaryExpression Quote(Expression body, ParameterExpression row) =>
        Expression.Quote(Expression.Lambda(body, row));
}
