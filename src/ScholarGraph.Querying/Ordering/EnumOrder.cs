using System.Linq.Expressions;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Ordering;

/// <summary>Enums sort by their numbers, also where the database keeps their names.</summary>
internal static class EnumOrder
{
    /// <summary>A key that sorts by number; the value itself where it does so already.</summary>
    public static Expression Of(Expression value, MappedModel model)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        return type.IsEnum && model.MappingOf(value).Converter?.ProviderClrType == typeof(string)
            ? Numbers(value, type)
            : value;
    }

    private static Expression Numbers(Expression value, Type type)
    {
        Expression number = Expression.Constant(null, typeof(long?));
        foreach (var constant in Enum.GetValues(type).Cast<object>().Reverse())
        {
            number = Expression.Condition(
                Expression.Equal(value, Expression.Constant(constant, value.Type)),
                Expression.Constant(
                    Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture),
                    typeof(long?)
                ),
                number
            );
        }

        return number;
    }
}
