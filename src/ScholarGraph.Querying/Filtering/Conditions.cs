using System.Linq.Expressions;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Filtering;

/// <summary>Joins conditions; null is a condition that says nothing, and neither does a group of such.</summary>
internal static class Conditions
{
    public static Expression? All(IEnumerable<Expression?> conditions) =>
        conditions.OfType<Expression>().ToList() is { Count: > 0 } said
            ? Expressions.All(said)
            : null;

    public static Expression? Any(IEnumerable<Expression?> conditions) =>
        conditions.OfType<Expression>().ToList() is { Count: > 0 } said
            ? Expressions.Any(said)
            : null;
}
