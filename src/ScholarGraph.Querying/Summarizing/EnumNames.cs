using System.Linq.Expressions;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Summarizing;

/// <summary>Enum values as the names of the API inside a query, so that the database orders them as texts, however it stores them.</summary>
internal static class EnumNames
{
    /// <summary>The name; null where the value is.</summary>
    public static Expression Of(Expression value, Type type) =>
        Enum.GetValues(type)
            .Cast<object>()
            .Aggregate(
                (Expression)Expression.Constant(null, typeof(string)),
                (others, one) =>
                    Expression.Condition(
                        Expression.Equal(value, Expression.Constant(one, value.Type)),
                        Expression.Constant(EnumDefinition.NameOf(one)),
                        others
                    )
            );

    /// <summary>A name for people: <c>CONFERENCE_PAPER</c> is Conference paper.</summary>
    public static string LabelOf(object name)
    {
        var words = ((string)name).Replace('_', ' ').ToLowerInvariant();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
