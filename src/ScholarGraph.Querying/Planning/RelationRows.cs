using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>
/// The rows of a collection for the parent at hand: by the foreign key, through the join table of a many-to-many, by the match that
/// the model gives, or else as what the collection holds.
/// </summary>
internal sealed class RelationRows(
    MappedModel model,
    EntityDefinition parent,
    Func<Expression, Expression> keyIs
)
{
    private readonly ParentColumns _parent = new(model, parent, keyIs);

    public RowQuery Of(Relation relation, LambdaExpression collection, ParameterExpression row)
    {
        var navigation = model.NavigationOf(collection);
        if (navigation?.TargetEntityType.IsOwned() ?? false)
        {
            return PartsOf(collection, relation.RowType);
        }

        var condition = navigation switch
        {
            INavigation owned => ByForeignKey(owned.ForeignKey, row),
            ISkipNavigation many => ThroughJoin(many, row),
            _ => relation.Match is { } match
                ? _parent.Match(match, row)
                : ByMembership(collection, row),
        };
        return new RowQuery(model.Set(relation.RowType), relation.RowType).Where(row, condition);
    }

    // What is a part of its parent is no set of its own.
    private RowQuery PartsOf(LambdaExpression collection, Type rowType)
    {
        var from = Expression.Parameter(parent.ClrType, "parent");
        var parts = Expression.Lambda(
            typeof(Func<,>).MakeGenericType(
                parent.ClrType,
                typeof(IEnumerable<>).MakeGenericType(rowType)
            ),
            collection.Apply(from),
            from
        );
        return new RowQuery(
            Expression.Call(
                typeof(Queryable),
                nameof(Queryable.SelectMany),
                [parent.ClrType, rowType],
                _parent.Parent(from).Expression,
                Expression.Quote(parts)
            ),
            rowType
        );
    }

    private Expression ByForeignKey(IForeignKey foreignKey, Expression row) =>
        Expressions.All(
            foreignKey.Properties.Zip(
                foreignKey.PrincipalKey.Properties,
                (own, principal) => IsParents(MappedModel.PropertyOf(row, own), principal)
            )
        );

    private MethodCallExpression ThroughJoin(ISkipNavigation many, Expression row)
    {
        var join = Expression.Parameter(many.JoinEntityType.ClrType, "join");
        var toRow = many.Inverse.ForeignKey;
        var isRow = Expressions.All(
            toRow.Properties.Zip(
                toRow.PrincipalKey.Properties,
                (own, principal) =>
                    Expressions.Same(
                        MappedModel.PropertyOf(join, own),
                        MappedModel.PropertyOf(row, principal)
                    )
            )
        );
        return new RowQuery(MappedModel.Set(many.JoinEntityType), join.Type).Any(
            join,
            Expression.AndAlso(ByForeignKey(many.ForeignKey, join), isRow)
        );
    }

    private MethodCallExpression ByMembership(LambdaExpression collection, Expression row)
    {
        var from = Expression.Parameter(parent.ClrType, "parent");
        return _parent
            .Parent(from)
            .Any(
                from,
                Expression.Call(
                    typeof(Enumerable),
                    nameof(Enumerable.Contains),
                    [row.Type],
                    collection.Apply(from),
                    row
                )
            );
    }

    // The key stands in the statement already; any other column of the parent is read for it.
    private Expression IsParents(Expression value, IProperty principal) =>
        model.PropertyOf(parent.RequiredKey.Value.Body)?.Name == principal.Name
            ? keyIs(value)
            : Expressions.Same(
                value,
                _parent.Value(from => MappedModel.PropertyOf(from, principal))
            );
}
