using System.Linq.Expressions;
using System.Reflection;

namespace ScholarGraph.Querying.Modelling;

/// <summary>Reads off properties whether a value can be null.</summary>
internal static class Nullability
{
    /// <summary>Whether the value, or an object on the way to it, can be null.</summary>
    public static bool OfValue(LambdaExpression value) =>
        Nullable.GetUnderlyingType(value.ReturnType) is not null || OfPath(value.Body);

    /// <summary>The same value in a type that has null, where it can be null.</summary>
    public static LambdaExpression Lift(LambdaExpression value) =>
        OfValue(value)
        && value.ReturnType.IsValueType
        && Nullable.GetUnderlyingType(value.ReturnType) is null
            ? Expression.Lambda(
                Expression.Convert(
                    value.Body,
                    typeof(Nullable<>).MakeGenericType(value.ReturnType)
                ),
                value.Parameters
            )
            : value;

    private static bool OfPath(Expression? path) =>
        path is MemberExpression { Member: PropertyInfo property } step
        && (IsNullable(property) || OfPath(step.Expression));

    private static bool IsNullable(PropertyInfo property) =>
        property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is not null
            : new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;
}
