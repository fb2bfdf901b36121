using System.Linq.Expressions;
using GraphQLParser.AST;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Filtering;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>Compiles the fields of the query type.</summary>
internal sealed class RootCompiler(
    GraphModel model,
    PlanBuilder plan,
    Func<FieldGroup, OutputNode> introspect
)
{
    private readonly SelectionCompiler _objects = new(plan);

    public ObjectOutput Compile(GraphQLSelectionSet selections) =>
        new([
            .. plan
                .Selections.Collect([selections], type => type == "Query")
                .Select(group => new NamedOutput(group.ResponseName, Field(group))),
        ]);

    private OutputNode Field(FieldGroup group) =>
        group.Name switch
        {
            "__typename" => new TextOutput("Query"),
            "__schema" or "__type" => introspect(group),
            "node" => SelectionCompiler.Guard(() =>
                new NodeCompiler(model, plan, _objects).Node(group)
            ),
            "nodes" => new NodeCompiler(model, plan, _objects).Nodes(group),
            var name => model.RootFields.Find(f => f.Name == name) switch
            {
                ByIdField field => SelectionCompiler.Guard(() => ById(field, group)),
                LookupField field => SelectionCompiler.Guard(() => Lookup(field, group)),
                SingletonField field => Object(
                    field.Target,
                    Expression.Constant(true),
                    new RootKeys(),
                    group
                ),
                RootConnectionField field => SelectionCompiler.Guard(() =>
                    new ConnectionCompiler(plan).Compile(
                        _objects,
                        field.Relation,
                        field.Connection,
                        new RootKeys(),
                        null,
                        "Query",
                        group,
                        group.ResponseName
                    )
                ),
                _ => throw new InvalidOperationException($"Query.{name} cannot be compiled."),
            },
        };

    private LookupOutput ById(ByIdField field, FieldGroup group)
    {
        var id = plan.Arguments("Query", group.First)["id"];
        var (level, value) = NodeCompiler.ByKey(plan, _objects, field.Target, group, Key);
        return new LookupOutput(level, value);

        IReadOnlyList<object?> Key(LevelRun run) =>
            [GlobalId.KeyOf((string)Operands.Of(run.Resolve(id)), field.Target)];
    }

    private LookupOutput Lookup(LookupField field, FieldGroup group)
    {
        var arguments = plan.Arguments("Query", group.First);
        var row = Expression.Parameter(field.Target.ClrType, "row");
        Expression[] values =
        [
            row,
            .. field.Arguments.Select(
                (a, i) => Slot(field.Predicate.Parameters[i + 1].Type, arguments[a.Name])
            ),
        ];
        return Object(field.Target, field.Predicate.Apply(values), new RootKeys(), group, row);
    }

    private LookupOutput Object(
        EntityDefinition target,
        Expression condition,
        LevelKeys keys,
        FieldGroup group,
        ParameterExpression? parameter = null
    )
    {
        var row = parameter ?? Expression.Parameter(target.ClrType, "row");
        var rows = new RowQuery(plan.Services.Model.Set(target.ClrType), target.ClrType).Where(
            row,
            condition
        );
        var level = plan.Add(
            new ObjectLevel(group.ResponseName, keys, row, plan.NewColumns(), rows, plan.Services)
        );
        return new LookupOutput(
            level,
            _objects.Compile(new Scope(level, row, target), group.Selections, group.ResponseName)
        );
    }

    private Expression Slot(Type type, InputValue argument)
    {
        var convert = Operands.ConverterTo(type);
        return plan.Services.Slots.Add(
            type,
            null,
            run => convert(Operands.Of(run.Resolve(argument)))
        );
    }
}
