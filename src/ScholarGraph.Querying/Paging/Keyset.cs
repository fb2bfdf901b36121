using System.Linq.Expressions;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Filtering;
using ScholarGraph.Querying.Ordering;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Paging;

/// <summary>
/// The rows after a cursor, as disjoint seeks: for each prefix of the order's keys, the rows equal on the prefix and after on the
/// next key, or on the next keys as a row. Joined by UNION ALL each uses the order's index from its start; one condition of ORs
/// would read up to the cursor.
/// </summary>
/// <param name="slots">Gets a slot for each value.</param>
/// <param name="model">Knows how the database stores them.</param>
/// <param name="cursor">The cursor of a run.</param>
internal sealed class Keyset(SlotTable slots, MappedModel model, Func<LevelRun, object?[]?> cursor)
{
    private static readonly HashSet<Type> PlainTypes =
    [
        typeof(string),
        typeof(int),
        typeof(long),
        typeof(DateOnly),
        typeof(DateTime),
    ];

    /// <summary>The seeks.</summary>
    /// <param name="keys">The order, unique in its last key.</param>
    /// <param name="nullMask">Bit i is set where the cursor's key i is null.</param>
    /// <param name="inclusive">Whether the cursor's own row counts as after.</param>
    public IReadOnlyList<Expression> Seeks(
        IReadOnlyList<OrderKey> keys,
        int nullMask,
        bool inclusive
    )
    {
        var farthestFirst = new List<List<Expression>>();
        var prefix = new List<Expression>();
        var row = RowOf(keys);
        for (var i = 0; i < keys.Count; i++)
        {
            if (i == row.Start)
            {
                farthestFirst.Add([Expressions.All([.. prefix, AfterRow(keys, row)])]);
            }

            var isNull = (nullMask & (1 << i)) != 0;
            if (i < row.Start || i >= row.End)
            {
                farthestFirst.Add([
                    .. After(keys[i], i, isNull)
                        .Select(after => Expressions.All([.. prefix, after])),
                ]);
            }

            prefix.Add(Equal(keys[i], i, isNull));
        }

        if (inclusive)
        {
            farthestFirst.Add([Expressions.All(prefix)]);
        }

        return [.. Enumerable.Reverse(farthestFirst).SelectMany(seeks => seeks)];
    }

    // The last keys of one direction that are compared as a row.
    private (int Start, int End) RowOf(IReadOnlyList<OrderKey> keys)
    {
        var end = model.Dialect.SeeksUniqueKeyByRow ? keys.Count : keys.Count - 1;
        var start = end;
        while (
            model.ComparesRows
            && start > 0
            && end - start < RowComparison.ValuesMax
            && keys[start - 1].Descending == keys[end - 1].Descending
            && IsPlain(keys[start - 1])
        )
        {
            start--;
        }

        return end - start > 1 ? (start, end) : (keys.Count, keys.Count);
    }

    private Expression AfterRow(IReadOnlyList<OrderKey> keys, (int Start, int End) row)
    {
        var values = keys.Take(row.End).Skip(row.Start).Select(key => key.Value.Body).ToList();
        return RowComparison.After(
            keys[row.Start].Descending,
            values,
            [.. values.Select((value, i) => Slot(value, row.Start + i))]
        );
    }

    // Never null, and compared by the database as it is stored.
    private bool IsPlain(OrderKey key) =>
        !key.IsNullable
        && PlainTypes.Contains(key.Value.Body.Type)
        && model.MappingOf(key.Value.Body).Converter is null;

    private IEnumerable<Expression> After(OrderKey key, int index, bool isNull)
    {
        var value = key.Value.Body;
        if (isNull)
        {
            // Null is first ascending: all others are after it. It is last descending: nothing is.
            if (!key.Descending)
            {
                yield return Expressions.IsNotNull(value);
            }

            yield break;
        }

        yield return Compare(key, Slot(value, index));
        if (key is { Descending: true, IsNullable: true })
        {
            yield return Expressions.IsNull(value);
        }
    }

    private Expression Equal(OrderKey key, int index, bool isNull) =>
        isNull
            ? Expressions.IsNull(key.Value.Body)
            : Expression.Equal(key.Value.Body, Slot(key.Value.Body, index));

    private static BinaryExpression Compare(OrderKey key, Expression at)
    {
        var (left, right) = (Comparisons.Comparable(key.Value.Body), Comparisons.Comparable(at));
        var type = Nullable.GetUnderlyingType(left.Type) ?? left.Type;
        if (type == typeof(bool))
        {
            // Of two values one that differs from the cursor is the only one after it, or the only one before.
            return Expression.AndAlso(
                Expression.NotEqual(left, right),
                Expression.Equal(left, Expression.Constant(!key.Descending, left.Type))
            );
        }

        if (type == typeof(string))
        {
            left = Expression.Call(typeof(string), nameof(string.Compare), null, left, right);
            right = Expression.Constant(0);
        }
        else if (type.IsEnum)
        {
            (left, right) = (Underlying(left, type), Underlying(right, type));
        }

        return key.Descending
            ? Expression.LessThan(left, right)
            : Expression.GreaterThan(left, right);
    }

    private static UnaryExpression Underlying(Expression value, Type type)
    {
        var underlying = Enum.GetUnderlyingType(type);
        return Expression.Convert(
            value,
            Nullable.GetUnderlyingType(value.Type) is null
                ? underlying
                : typeof(Nullable<>).MakeGenericType(underlying)
        );
    }

    private Expression Slot(Expression value, int index) =>
        slots.Add(value.Type, model.MappingOf(value), run => cursor(run)![index]);
}
