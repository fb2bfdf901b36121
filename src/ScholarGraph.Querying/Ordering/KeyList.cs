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

    // A foreign key stands in the row's own index, where the key that it points at does not; beside other keys of what it points at, it would be the stranger.
    private Expression OnRow(Expression value) =>
        value is MemberExpression key
        && model.ForeignKeyFor(key) is var (owner, foreignKey)
        && foreignKey.ClrType == value.Type
        && !_keys.Exists(earlier => Mention.Of(key.Expression!, earlier.Value.Body))
            ? MappedModel.PropertyOf(owner, foreignKey)
            : value;

    /// <summary>Looks for an expression within another.</summary>
    private sealed class Mention(Expression wanted) : ExpressionVisitor
    {
        private bool _isFound;

        public static bool Of(Expression wanted, Expression within)
        {
            var mention = new Mention(wanted);
            mention.Visit(within);
            return mention._isFound;
        }

        public override Expression? Visit(Expression? node)
        {
            _isFound |= ExpressionEqualityComparer.Instance.Equals(node, wanted);
            return _isFound ? node : base.Visit(node);
        }
    }

    private GraphFieldException TooLong() =>
        new(
            new GraphError($"The order has more than {keysMax} keys; a text counts as two.")
            {
                Code = FieldErrorCodes.OrderTooLong,
                Extensions = [new("maxAllowedKeys", keysMax)],
            }
        );
}
