using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace ScholarGraph.Querying.Sql;

/// <summary>Composes expressions.</summary>
internal static class Expressions
{
    /// <summary>The lambda's body for this argument.</summary>
    public static Expression Apply(
        this LambdaExpression lambda,
        params ReadOnlySpan<Expression> arguments
    )
    {
        var body = lambda.Body;
        for (var i = 0; i < arguments.Length; i++)
        {
            body = ReplacingExpressionVisitor.Replace(lambda.Parameters[i], arguments[i], body);
        }

        return body;
    }

    /// <summary>Whether the value is null; false where its type has no null.</summary>
    public static Expression IsNull(Expression value) =>
        HasNull(value.Type)
            ? Expression.Equal(value, Expression.Constant(null, value.Type))
            : Expression.Constant(false);

    public static Expression IsNotNull(Expression value) =>
        HasNull(value.Type)
            ? Expression.NotEqual(value, Expression.Constant(null, value.Type))
            : Expression.Constant(true);

    /// <summary>Whether two values are the same, one of which may have the nullable form of the other's type.</summary>
    public static Expression Same(Expression one, Expression other) =>
        one.Type == other.Type ? Expression.Equal(one, other)
        : HasNull(one.Type) ? Expression.Equal(one, Expression.Convert(other, one.Type))
        : Expression.Equal(Expression.Convert(one, other.Type), other);

    public static Expression All(IEnumerable<Expression> conditions) =>
        Combine(conditions, Expression.AndAlso, true);

    public static Expression Any(IEnumerable<Expression> conditions) =>
        Combine(conditions, Expression.OrElse, false);

    private static bool HasNull(Type type) =>
        !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    // A balanced tree: a chain of thousands would be as deep as it is long.
    private static Expression Combine(
        IEnumerable<Expression> conditions,
        Func<Expression, Expression, Expression> operation,
        bool empty
    )
    {
        var layer = conditions.ToList();
        if (layer.Count == 0)
        {
            return Expression.Constant(empty);
        }

        while (layer.Count > 1)
        {
            layer =
            [
                .. layer
                    .Chunk(2)
                    .Select(pair => pair.Length == 2 ? operation(pair[0], pair[1]) : pair[0]),
            ];
        }

        return layer[0];
    }
}
