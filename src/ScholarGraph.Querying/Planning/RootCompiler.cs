using System.Linq.Expressions;
using GraphQLParser.AST;
using ScholarGraph.Querying.Computing;
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

    public ObjectOutput Compile(IReadOnlyList<GraphQLSelectionSet> selections) =>
        new([
            .. plan
                .Selections.Collect(selections, type => type == "Query")
                .Select(group => new NamedOutput(group.ResponseName, Field(group))),
        ]);

    private OutputNode Field(FieldGroup group)
    {
        var field = model.RootFields.Find(f => f.Name == group.Name);
        plan.Keep(field?.MaxAge);
        return plan.Guard(
            isNullable: group.Name != "nodes"
                && field
                    is not (
                        SingletonField
                        or RootFunctionField { Function.Shape.IsNullable: false }
                    ),
            () =>
                group.Name switch
                {
                    "__typename" => new TextOutput("Query"),
                    "__schema" or "__type" => introspect(group),
                    "node" => new NodeCompiler(model, plan, _objects).Node(group),
                    "nodes" => new NodeCompiler(model, plan, _objects).Nodes(group),
                    _ => Field(field, group),
                }
        );
    }

    private OutputNode Field(RootField? declared, FieldGroup group) =>
        declared switch
        {
            ByIdField field => ById(field, group),
            LookupField field => Lookup(field, group),
            SingletonField field => Singleton(field, group),
            RootPickField field => new PickCompiler(plan, _objects).Compile(
                field.Relation,
                field.IsSingle,
                new RootKeys(),
                null,
                "Query",
                group,
                group.ResponseName
            ),
            RootFunctionField field => new FunctionCompiler(plan, _objects).Compile(
                field.Function,
                new RootKeys(),
                "Query",
                group,
                group.ResponseName
            ),
            RootConnectionField field => new ConnectionCompiler(plan).Compile(
                _objects,
                field.Relation,
                field.Connection,
                new RootKeys(),
                null,
                "Query",
                group,
                group.ResponseName
            ),
            _ => throw new InvalidOperationException($"Query.{group.Name} cannot be compiled."),
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
                (a, i) =>
                    Current(
                        field.Redirects,
                        Slot(field.Predicate.Parameters[i + 1].Type, arguments[a.Name])
                    )
            ),
        ];
        var (level, value) = Object(field.Target, row, field.Predicate.Apply(values), group);
        return new LookupOutput(level, value);
    }

    private Expression Current(ValueRedirects? redirects, Expression asked)
    {
        if (redirects is null)
        {
            return asked;
        }

        var row = Expression.Parameter(redirects.RowType, "redirect");
        var current = new RowQuery(plan.Services.Model.Set(redirects.RowType), redirects.RowType)
            .Where(row, redirects.IsOld.Apply([row, asked]))
            .First(row, redirects.Current.Apply(row));
        return Expression.Coalesce(current, asked);
    }

    private SingletonOutput Singleton(SingletonField field, FieldGroup group)
    {
        var row = Expression.Parameter(field.Target.ClrType, "row");
        var (level, value) = Object(field.Target, row, null, group);
        return new SingletonOutput(level, value);
    }

    private (Level Level, OutputNode Value) Object(
        EntityDefinition target,
        ParameterExpression row,
        Expression? condition,
        FieldGroup group
    )
    {
        var rows = new RowQuery(plan.Services.Model.Set(target.ClrType), target.ClrType).Where(
            row,
            condition
        );
        var level = plan.Add(
            new ObjectLevel(
                group.ResponseName,
                new RootKeys(),
                row,
                plan.NewColumns(),
                rows,
                plan.Services
            )
        );
        return (
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
