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

    /// <summary>Whether the items of a collection can be null.</summary>
    public static bool OfItems(LambdaExpression values) =>
        ItemTypeOf(values.ReturnType) is { IsValueType: true } item
            ? Nullable.GetUnderlyingType(item) is not null
            : Unconverted(values.Body) is MemberExpression { Member: PropertyInfo property }
                && ItemInfo(new NullabilityInfoContext().Create(property))?.ReadState
                    != NullabilityState.NotNull;

    // What a method or a cast makes of nothing is nothing; a choice can be what either side is.
    private static bool OfPath(Expression? path) =>
        path switch
        {
            MemberExpression { Member: PropertyInfo property } step => IsNullable(property)
                || OfPath(step.Expression),
            MethodCallExpression { Object: { } on } => OfPath(on),
            UnaryExpression { NodeType: ExpressionType.Convert } cast => OfPath(cast.Operand),
            UnaryExpression { NodeType: ExpressionType.TypeAs } => true,
            ConditionalExpression choice => OfPath(choice.IfTrue) || OfPath(choice.IfFalse),
            BinaryExpression { NodeType: ExpressionType.Coalesce } either => OfPath(either.Right),
            ConstantExpression { Value: null } => true,
            DefaultExpression { Type.IsValueType: false } => true,
            _ => false,
        };

    private static bool IsNullable(PropertyInfo property) =>
        property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is not null
            : new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;

    private static Type? ItemTypeOf(Type collection) =>
        collection
            .GetInterfaces()
            .Append(collection)
            .FirstOrDefault(i =>
                i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            )
            ?.GenericTypeArguments[0];

    private static NullabilityInfo? ItemInfo(NullabilityInfo info) =>
        info.ElementType ?? info.GenericTypeArguments.FirstOrDefault();

    private static Expression Unconverted(Expression value) =>
        value is UnaryExpression { NodeType: ExpressionType.Convert } cast ? cast.Operand : value;
}
