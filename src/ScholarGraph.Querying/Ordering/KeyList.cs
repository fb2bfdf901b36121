using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Ordering;

/// <summary>Collects order keys; one that was given before decides nothing more and is left out.</summary>
internal sealed class KeyList(ParameterExpression row, int keysMax, MappedModel model)
{
    private readonly List<OrderKey> _keys = [];

    public int Count => _keys.Count;

    /// <exception cref="GraphFieldException">One key too many.</exception>
    public void Add(Expression value, bool descending, bool isNullable)
    {
        if (isNullable && value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null)
        {
            value = Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type));
        }

        value = EnumOrder.Of(OnRow(value), model);
        if (_keys.Exists(k => ExpressionEqualityComparer.Instance.Equals(k.Value.Body, value)))
        {
            return;
        }

        if (_keys.Count == keysMax)
        {
            throw TooLong();
        }

        _keys.Add(new OrderKey(Expression.Lambda(value, row), descending, isNullable));
    }

    public IReadOnlyList<OrderKey> ToList() => _keys;

    // A foreign key stands in the row's own index, where the key that it points at does not.
    private Expression OnRow(Expression value) =>
        value is MemberExpression key
        && model.ForeignKeyFor(key) is var (owner, foreignKey)
        && foreignKey.ClrType == value.Type
            ? MappedModel.PropertyOf(owner, foreignKey)
            : value;

    private GraphFieldException TooLong() =>
        new(
            new GraphError($"The order has more than {keysMax} keys; a text counts as two.")
            {
                Code = FieldErrorCodes.OrderTooLong,
                Extensions = [new("maxAllowedKeys", keysMax)],
            }
        );
}
