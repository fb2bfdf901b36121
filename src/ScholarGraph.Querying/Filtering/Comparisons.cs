using System.Linq.Expressions;

namespace ScholarGraph.Querying.Filtering;

/// <summary>Greater and less, also of what C# has no operators for.</summary>
internal static class Comparisons
{
    /// <param name="name"><c>gt</c>, <c>gte</c>, <c>lt</c> or <c>lte</c>.</param>
    /// <param name="left">A value.</param>
    /// <param name="right">A value of the same type.</param>
    public static Expression Of(string name, Expression left, Expression right)
    {
        (left, right) = (Comparable(left), Comparable(right));
        if (left.Type == typeof(string))
        {
            left = Expression.Call(typeof(string), nameof(string.Compare), null, left, right);
            right = Expression.Constant(0);
        }

        return name switch
        {
            "gt" => Expression.GreaterThan(left, right),
            "gte" => Expression.GreaterThanOrEqual(left, right),
            "lt" => Expression.LessThan(left, right),
            _ => Expression.LessThanOrEqual(left, right),
        };
    }

    /// <summary>An address as the text that it is stored as; any other value as it is.</summary>
    public static Expression Comparable(Expression value) =>
        value.Type == typeof(Uri)
            ? Expression.Convert(Expression.Convert(value, typeof(object)), typeof(string))
            : value;
}
