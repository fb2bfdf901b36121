using System.Linq.Expressions;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Summarizing;

/// <summary>Builds the query of a facet over the rows of a connection: grouped, ordered and cut inside the database.</summary>
/// <param name="model">The EF Core model.</param>
/// <param name="rows">The connection's rows, filtered.</param>
/// <param name="row">Stands for a row.</param>
/// <param name="subject">What the facet speaks of, from the row.</param>
/// <param name="subjectKey">Its key, from the row.</param>
internal sealed class FacetQuery(
    MappedModel model,
    RowQuery rows,
    ParameterExpression row,
    Expression subject,
    Expression subjectKey
)
{
    /// <summary>Value and count, by count descending, then value.</summary>
    /// <param name="value">The value, from the row.</param>
    /// <param name="first">How many to read.</param>
    public Expression ByValue(Expression value, Expression first) =>
        FacetTemplates.Values(value.Type).Apply(KnownKeys(value), first);

    /// <summary>Name of the value and count, by count descending, then name.</summary>
    /// <param name="value">The enum value, from the row.</param>
    /// <param name="type">The enum.</param>
    /// <param name="first">How many to read.</param>
    public Expression ByEnum(Expression value, Type type, Expression first)
    {
        var grouped = FacetTemplates.Groups(value.Type).Apply(KnownKeys(value));
        var group = Expression.Parameter(typeof(FacetGroup<>).MakeGenericType(value.Type), "group");
        var named = New(
            typeof(FacetRow),
            (nameof(FacetRow.Value), EnumNames.Of(Expression.Property(group, "Key"), type)),
            (nameof(FacetRow.Count), Expression.Property(group, "Count"))
        );
        var rows = Call(
            nameof(Queryable.Select),
            [group.Type, typeof(FacetRow)],
            grouped,
            Expression.Quote(Expression.Lambda(named, group))
        );
        return FacetTemplates.ValuesAndCounts.Apply(rows, first);
    }

    /// <summary>Value, label and count, by count descending, then value.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="first">How many to read.</param>
    public Expression ByObject(ObjectFacet facet, Expression first)
    {
        var keys = facet.Keys.Apply(subject);
        var query =
            !facet.IsMany ? KnownKeys(keys)
            : facet.Repeats ? DistinctKeys(keys)
            : AllKeys(keys);
        var keyType = query.Type.GenericTypeArguments[0];
        var grouped = FacetTemplates.Groups(keyType).Apply(query);
        return FacetTemplates.All.Apply(Named(grouped, keyType, facet), first);
    }

    /// <summary>One key a row, where there is one.</summary>
    private MethodCallExpression KnownKeys(Expression key)
    {
        var keys = Call(nameof(Queryable.Select), [row.Type, key.Type], rows.Expression, Of(key));
        var one = Expression.Parameter(key.Type, "key");
        return Call(
            nameof(Queryable.Where),
            [key.Type],
            keys,
            Expression.Quote(Expression.Lambda(Expressions.IsNotNull(one), one))
        );
    }

    private MethodCallExpression AllKeys(Expression keys) =>
        Call(
            nameof(Queryable.SelectMany),
            [row.Type, keys.Type.GenericTypeArguments[0]],
            rows.Expression,
            Of(keys)
        );

    private MethodCallExpression DistinctKeys(Expression keys)
    {
        var key = Expression.Parameter(keys.Type.GenericTypeArguments[0], "key");
        var pair = typeof(FacetPair<,>).MakeGenericType(subjectKey.Type, key.Type);
        var pairs = Call(
            nameof(Queryable.SelectMany),
            [row.Type, key.Type, pair],
            rows.Expression,
            Of(keys),
            Expression.Quote(
                Expression.Lambda(New(pair, ("Element", subjectKey), ("Key", key)), row, key)
            )
        );
        var one = Expression.Parameter(pair, "pair");
        return Call(
            nameof(Queryable.Select),
            [pair, key.Type],
            Call(nameof(Queryable.Distinct), [pair], pairs),
            Expression.Quote(Expression.Lambda(Expression.Property(one, "Key"), one))
        );
    }

    /// <summary>Finds the objects of the counted keys: only as many as there are groups.</summary>
    private MethodCallExpression Named(Expression grouped, Type keyType, ObjectFacet facet)
    {
        var (target, groupType) = (
            facet.Target.ClrType,
            typeof(FacetGroup<>).MakeGenericType(keyType)
        );
        var (group, found) = (
            Expression.Parameter(groupType, "g"),
            Expression.Parameter(target, "t")
        );
        Expression targetKey = facet.Target.RequiredKey.Value.Apply(found);
        if (targetKey.Type != keyType)
        {
            targetKey = Expression.Convert(targetKey, keyType);
        }

        return Call(
            nameof(Queryable.Join),
            [groupType, target, keyType, typeof(FacetRow)],
            grouped,
            model.Set(target),
            Expression.Quote(Expression.Lambda(Expression.Property(group, "Key"), group)),
            Expression.Quote(Expression.Lambda(targetKey, found)),
            Expression.Quote(
                Expression.Lambda(
                    New(
                        typeof(FacetRow),
                        (nameof(FacetRow.Value), facet.Value.Apply(found)),
                        (nameof(FacetRow.Label), facet.Label.Apply(found)),
                        (nameof(FacetRow.Count), Expression.Property(group, "Count"))
                    ),
                    group,
                    found
                )
            )
        );
    }

    private UnaryExpression Of(Expression value) =>
        Expression.Quote(
            value.Type.IsGenericType
            && value.Type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                ? Expression.Lambda(
                    typeof(Func<,>).MakeGenericType(row.Type, value.Type),
                    value,
                    row
                )
                : Expression.Lambda(value, row)
        );

    private static MemberInitExpression New(
        Type type,
        params (string Name, Expression Value)[] members
    ) =>
        Expression.MemberInit(
            Expression.New(type),
            members.Select(m => Expression.Bind(type.GetProperty(m.Name)!, m.Value))
        );

    private static MethodCallExpression Call(
        string method,
        Type[] types,
        params Expression[] arguments
    ) => Expression.Call(typeof(Queryable), method, types, arguments);
}
