using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Filtering;

/// <summary>
/// Turns a coerced <c>where</c> argument into a condition, with HotChocolate's meaning: everything in an object holds together,
/// <c>or</c> is one group beside it, an empty object says nothing, and what a null to-one object should fulfil is false.
/// </summary>
internal sealed class FilterCompiler(
    OperationCompiler operations,
    MappedModel model,
    EngineOptions options
)
{
    private readonly NamedObject _named = new(model);

    /// <exception cref="Errors.GraphFieldException">A null where only a value has a meaning, or more conditions than allowed.</exception>
    /// <returns>The condition; null where the filter says nothing.</returns>
    public Expression? Compile(ObjectInput where, EntityDefinition entity, Expression instance) =>
        Count(where) > options.FilterConditionsMax
            ? throw FilterErrors.TooLarge(options.FilterConditionsMax)
        : ListDepth(where) > options.FilterListDepthMax
            ? throw FilterErrors.TooDeep(options.FilterListDepthMax)
        : ConditionOf(where, entity, instance);

    /// <summary>
    /// The same condition for counting over a whole set: where all that it asks is that a list holds some element, the elements
    /// are looked for first, and then whose they are. Null where it is no such condition, or the database finds that out by itself.
    /// </summary>
    public Expression? CompileForAll(
        ObjectInput where,
        EntityDefinition entity,
        Expression instance
    ) =>
        model.Dialect.SeeksInTurn
        && where.Fields is [{ Key: var name, Value: ObjectInput list }]
        && list.Fields is [{ Key: "some", Value: ObjectInput elements }]
        && entity.FindField(name) is ListField { Relation: var relation }
        && model.NavigationOf(relation.Rows!) is INavigation { ForeignKey: var foreignKey }
            ? ToAnyOf(elements, relation, foreignKey, instance)
            : null;

    private MethodCallExpression? ToAnyOf(
        ObjectInput elements,
        Relation relation,
        IForeignKey foreignKey,
        Expression instance
    )
    {
        if (
            foreignKey is not { Properties: [var own], PrincipalKey.Properties: [var principal] }
            || own.ClrType != principal.ClrType
        )
        {
            return null;
        }

        var row = Expression.Parameter(relation.RowType, "element");
        var condition = ConditionOf(elements, relation.Target, relation.Node.Apply(row));
        return condition is null
            ? null
            : new RowQuery(model.Set(relation.RowType), relation.RowType)
                .Where(row, condition)
                .Holds(
                    row,
                    MappedModel.PropertyOf(row, own),
                    MappedModel.PropertyOf(instance, principal)
                );
    }

    private static int Count(InputValue value) =>
        value switch
        {
            ObjectInput input => input.Fields.Sum(field => Count(field.Value)),
            ListInput list when list.Items.Any(item => item is ObjectInput) => list.Items.Sum(
                Count
            ),
            _ => 1,
        };

    private static int ListDepth(InputValue value) =>
        value switch
        {
            ObjectInput input => input.Fields.Select(f => ListDepth(f.Value)).DefaultIfEmpty().Max()
                + (Schemas.InputTypes.IsListFilter(input.Type) ? 1 : 0),
            ListInput list => list.Items.Select(ListDepth).DefaultIfEmpty().Max(),
            _ => 0,
        };

    private Expression? ConditionOf(
        ObjectInput where,
        EntityDefinition entity,
        Expression instance
    ) => Named(where, entity, instance) ?? AllOf(where, entity, instance);

    private Expression? Named(ObjectInput where, EntityDefinition entity, Expression instance) =>
        _named.Condition(where, entity, instance, row => AllOf(where, entity, row));

    private Expression? AllOf(ObjectInput where, EntityDefinition entity, Expression instance) =>
        Conditions.All(
            where.Fields.Select(field => Condition(where, field.Key, field.Value, entity, instance))
        );

    private Expression? Condition(
        ObjectInput where,
        string name,
        InputValue value,
        EntityDefinition entity,
        Expression instance
    )
    {
        if (name is "and" or "or")
        {
            return Group(name, value, inner => ConditionOf(inner, entity, instance));
        }

        if (value is not ObjectInput inner)
        {
            throw FilterErrors.NullOperand(name, where.Type);
        }

        return entity.FindField(name) switch
        {
            IdField => operations.CompileId(inner, entity, instance),
            ScalarField field => operations.Compile(
                inner,
                field.Value.Apply(instance),
                field.IsNullable,
                field.Folded?.Apply(instance)
            ),
            ObjectField field => ToOne(inner, field, instance),
            ListField field => ToMany(
                inner,
                field.Relation,
                field.Relation.Target,
                field.Relation.Node,
                instance
            ),
            ConnectionField { Connection: var connection } field => ToMany(
                inner,
                field.Relation,
                connection.Subject,
                connection.SubjectOf(field.Relation),
                instance
            ),
            ValuesField field => new ListFilter(
                inner,
                field.Values.Apply(instance),
                field.ItemType,
                (item, value) => operations.Compile(item, value, field.HasNulls)
            ).Compile(),
            _ => throw new InvalidOperationException($"{entity.Name} has no filter `{name}`."),
        };
    }

    /// <summary>An <c>and</c> or <c>or</c>; an empty or missing group, or empty members, say nothing.</summary>
    public static Expression? Group(
        string name,
        InputValue value,
        Func<ObjectInput, Expression?> compile
    )
    {
        var members = value is ListInput list
            ? list.Items.OfType<ObjectInput>().Select(compile)
            : [];
        return name == "and" ? Conditions.All(members) : Conditions.Any(members);
    }

    private Expression? ToOne(ObjectInput where, ObjectField field, Expression instance)
    {
        var target = field.Path.Apply(instance);
        if (Named(where, field.Target, target) is { } named)
        {
            return named;
        }

        var condition = AllOf(where, field.Target, target);
        return field.IsNullable && condition is not null
            ? Expression.AndAlso(Expressions.IsNotNull(target), condition)
            : condition;
    }

    private Expression? ToMany(
        ObjectInput where,
        Relation relation,
        EntityDefinition subject,
        LambdaExpression subjectOf,
        Expression instance
    ) =>
        new ListFilter(
            where,
            relation.Rows!.Apply(instance),
            relation.RowType,
            (elements, row) => ConditionOf(elements, subject, subjectOf.Apply(row))
        ).Compile();
}
