using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Querying.Filtering;

/// <summary>
/// Case-sensitive text conditions. EF Core's own <c>StartsWith</c> and <c>EndsWith</c> become LIKE, which folds ASCII case on
/// SQLite and rewrites the operand; these compare a part of the text instead.
/// </summary>
internal static class TextOperations
{
    private static readonly MethodInfo _contains = typeof(string).GetMethod(
        nameof(string.Contains),
        [typeof(string)]
    )!;
    private static readonly MethodInfo _from = typeof(string).GetMethod(
        nameof(string.Substring),
        [typeof(int)]
    )!;
    private static readonly MethodInfo _part = typeof(string).GetMethod(
        nameof(string.Substring),
        [typeof(int), typeof(int)]
    )!;

    public static Expression Contains(Expression text, Expression part) =>
        Expression.Call(text, _contains, part);

    public static Expression StartsWith(Expression text, Expression part, Expression length) =>
        Expression.Equal(Expression.Call(text, _part, Expression.Constant(0), length), part);

    /// <summary>A part longer than the text counts from before its start, which SQLite answers with something shorter: not equal.</summary>
    public static Expression EndsWith(Expression text, Expression part, Expression length) =>
        Expression.Equal(
            Expression.Call(
                text,
                _from,
                Expression.Subtract(Expression.Property(text, nameof(string.Length)), length)
            ),
            part
        );

    /// <summary>The condition <c>LIKE</c>, with the escape character <c>\</c>.</summary>
    public static Expression Like(Expression text, Expression pattern) =>
        Expression.Call(
            typeof(DbFunctionsExtensions),
            nameof(DbFunctionsExtensions.Like),
            null,
            Expression.Constant(EF.Functions),
            text,
            pattern,
            Expression.Constant("\\")
        );

    /// <summary>A text that stands for itself in a pattern of LIKE.</summary>
    public static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);

    /// <summary>Length as the databases count: in code points.</summary>
    public static int LengthOf(string text) => text.EnumerateRunes().Count();
}
