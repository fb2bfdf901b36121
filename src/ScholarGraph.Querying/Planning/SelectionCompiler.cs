using System.Linq.Expressions;
using GraphQLParser.AST;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>Compiles the selection on an object: columns for its values, joins for to-one objects, a level for each collection.</summary>
internal sealed class SelectionCompiler(PlanBuilder plan)
{
    private readonly ConnectionCompiler _connections = new(plan);

    public OutputNode Compile(
        Scope scope,
        IEnumerable<GraphQLSelectionSet> selections,
        string path
    ) =>
        scope.Entity.IsAbstract
            ? new MemberCompiler(this).Compile(scope, selections, path)
            : Object(scope, selections, path);

    private ObjectOutput Object(
        Scope scope,
        IEnumerable<GraphQLSelectionSet> selections,
        string path
    )
    {
        var groups = plan.Selections.Collect(selections, scope.Entity.IsOfType);
        return new ObjectOutput([
            .. groups.Select(group => new NamedOutput(
                group.ResponseName,
                Field(
                    scope,
                    scope.Entity.Name,
                    scope.Entity.Fields,
                    group,
                    path + "." + group.ResponseName
                )
            )),
        ]);
    }

    /// <summary>A field of an object or an edge.</summary>
    /// <param name="scope">The object that the fields are of.</param>
    /// <param name="typeName">The type that declares them.</param>
    /// <param name="fields">The fields declared.</param>
    /// <param name="group">The selection.</param>
    /// <param name="path">Response path, for the plan's print.</param>
    public OutputNode Field(
        Scope scope,
        string typeName,
        IEnumerable<FieldDefinition> fields,
        FieldGroup group,
        string path
    )
    {
        if (group.Name == "__typename")
        {
            return new TextOutput(typeName);
        }

        var declared = fields.First(f => f.Name == group.Name);
        return plan.Guard(
            isNullable: declared
                is ConnectionField
                    or EitherField
                    or PickField
                    or ObjectField { IsNullable: true }
                    or ArgumentField { IsNullable: true }
                    or FunctionField { Function.Shape.IsNullable: true },
            () => Field(declared, scope, typeName, group, path)
        );
    }

    private OutputNode Field(
        FieldDefinition declared,
        Scope scope,
        string typeName,
        FieldGroup group,
        string path
    )
    {
        var columns = scope.Level.Columns;
        switch (declared)
        {
            case IdField:
                return IdOutput.Of(columns.Add(Key(scope.Entity, scope.Instance)), scope.Entity);
            case ScalarField field:
                return new ColumnOutput(columns.Add(field.Value.Apply(scope.Instance)));
            case ValuesField field:
                return new ValuesOutput(columns.Add(field.Values.Apply(scope.Instance)));
            case ArgumentField field:
                return new ColumnOutput(columns.Add(Computed(field, scope, typeName, group)));
            case ObjectField field:
                return ToOne(field, scope, group, path);
            case EitherField field:
                return new MemberCompiler(this).Either(field, scope, group, path);
            case PickField field:
                return new PickCompiler(plan, this).Compile(
                    field.Relation,
                    field.IsSingle,
                    KeysOf(scope),
                    scope.Entity,
                    typeName,
                    group,
                    path
                );
            case ListField field:
                return new ListCompiler(plan, this).Compile(
                    field,
                    KeysOf(scope),
                    scope.Entity,
                    typeName,
                    group,
                    path
                );
            case FunctionField field:
                return new FunctionCompiler(plan, this).Compile(
                    field.Function,
                    KeysOf(scope),
                    typeName,
                    group,
                    path
                );
            case ConnectionField field:
                return _connections.Compile(
                    this,
                    field.Relation,
                    field.Connection,
                    KeysOf(scope),
                    scope.Entity,
                    typeName,
                    group,
                    path
                );
            default:
                throw new InvalidOperationException($"{typeName}.{group.Name} cannot be compiled.");
        }
    }

    private static Expression Key(EntityDefinition entity, Expression instance) =>
        entity.RequiredKey.Value.Apply(instance);

    private static ParentKeys KeysOf(Scope scope) =>
        new(scope.Level, scope.Level.Columns.Add(Key(scope.Entity, scope.Instance)));

    private Expression Computed(ArgumentField field, Scope scope, string typeName, FieldGroup group)
    {
        var argument = plan.Arguments(typeName, group.First)[field.Argument.Name];
        var slot = plan.Services.Slots.Add(
            field.Argument.Type,
            null,
            run => Filtering.Operands.Of(run.Resolve(argument))
        );
        return field.Value.Apply(scope.Instance, slot);
    }

    private ToOneOutput ToOne(ObjectField field, Scope scope, FieldGroup group, string path)
    {
        var inner = scope with
        {
            Instance = field.Path.Apply(scope.Instance),
            Entity = field.Target,
        };
        if (!field.IsNullable)
        {
            return new ToOneOutput(null, Compile(inner, group.Selections, path));
        }

        var presence = scope.Level.Columns.Add(Presence(field.Target, inner.Instance));
        return new ToOneOutput(presence, Compile(inner, group.Selections, path));
    }

    // What is a part of its parent has no key.
    private static Expression Presence(EntityDefinition target, Expression instance) =>
        target.Key is { } key
            ? key.Value.Apply(instance)
            : Expression.Condition(
                Expressions.IsNotNull(instance),
                Expression.Constant(1, typeof(int?)),
                Expression.Constant(null, typeof(int?))
            );
}
