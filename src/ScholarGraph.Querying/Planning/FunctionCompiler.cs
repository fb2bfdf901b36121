using System.Collections;
using System.Linq.Expressions;
using GraphQLParser.AST;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Paging;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;
using Reach = System.Func<
    ScholarGraph.Querying.Execution.LevelRun,
    System.Collections.Generic.IEnumerable<object>
>;

namespace ScholarGraph.Querying.Planning;

/// <summary>Compiles a field that C# answers: a level for the call, and one for each place where its values hold keys.</summary>
/// <param name="plan">The plan.</param>
/// <param name="objects">Compiles selections on objects of the database.</param>
/// <param name="query">Compiles a selection on the query type, where a payload leads back to it.</param>
internal sealed class FunctionCompiler(
    PlanBuilder plan,
    SelectionCompiler objects,
    Func<IReadOnlyList<GraphQLSelectionSet>, OutputNode>? query = null
)
{
    private FunctionLevel _level = null!;

    /// <exception cref="GraphFieldException">A mistake in the field's arguments.</exception>
    public FunctionOutput Compile(
        Function function,
        LevelKeys keys,
        string typeName,
        FieldGroup group,
        string path
    )
    {
        var coordinate = typeName + "." + group.Name;
        var arguments = FieldArguments.Compile(plan, typeName, group, function.Inputs);
        _level = plan.Add(
            new FunctionLevel(path, keys, coordinate, function, arguments.Of, plan.Services)
        );
        arguments.CheckSizes(_level, coordinate, plan.Services.Options.PageSizeMax);
        return Output(function.Shape, group, path);
    }

    /// <summary>The same for a value that is given to the run.</summary>
    public FunctionOutput CompileGiven(Shape shape, FieldGroup group)
    {
        _level = plan.Add(
            new FunctionLevel(
                group.ResponseName,
                new RootKeys(),
                group.Name,
                null,
                FieldArguments.None.Of,
                plan.Services
            )
        );
        return Output(shape, group, group.ResponseName);
    }

    private FunctionOutput Output(Shape shape, FieldGroup group, string path) =>
        new(
            _level,
            Value(
                shape,
                group,
                path,
                "",
                run => run.Values.Take(run.Groups.Count).OfType<object>()
            ),
            shape.IsNullable
        );

    private OutputNode Value(
        Shape shape,
        FieldGroup group,
        string path,
        string selected,
        Reach reach
    ) =>
        shape switch
        {
            ValueShape value => new ComputedValueOutput(value.Type),
            ObjectShape { Type: var type } => Object(type, group, path, selected, reach),
            UnionShape { Union: var union } => new ComputedUnionOutput(
                union.Members.ToDictionary(
                    member => member.ClrType,
                    member =>
                        (OutputNode)Object(
                            member,
                            group,
                            path,
                            selected,
                            OfClass(reach, member),
                            union
                        )
                )
            ),
            EntityShape { Entity: var entity } => new ReachedEntities(
                plan,
                objects,
                _level
            ).Compile(entity, group, path, reach),
            ListShape { Item: var item } => new ComputedListOutput(
                Value(item, group, path, selected, Items(reach)),
                item.IsNullable
            ),
            QueryShape => new QueryOutput(query!(group.Selections)),
            _ => throw new InvalidOperationException($"{path} cannot be compiled."),
        };

    private ObjectOutput Object(
        ComputedType type,
        FieldGroup group,
        string path,
        string selected,
        Reach reach,
        ComputedUnion? union = null
    )
    {
        var groups = plan.Selections.Collect(
            group.Selections,
            name => name == type.Name || name == union?.Name || (type.IsError && name == "Error")
        );
        return new ObjectOutput([
            .. groups.Select(field => new NamedOutput(
                field.ResponseName,
                Field(type, field, path + "." + field.ResponseName, selected, reach)
            )),
        ]);
    }

    private OutputNode Field(
        ComputedType type,
        FieldGroup group,
        string path,
        string selected,
        Reach reach
    )
    {
        if (group.Name == "__typename")
        {
            return new TextOutput(type.Name);
        }

        var field = type.Fields.First(f => f.Name == group.Name);
        var name = selected.Length == 0 ? field.Name : selected + "." + field.Name;
        _level.Select(name);
        return plan.Guard(
            field.Shape.IsNullable,
            () =>
            {
                if (field.Function is { } function)
                {
                    return new FunctionCompiler(plan, objects, query).Compile(
                        function,
                        new ReachedKeys(_level, reach, null),
                        type.Name,
                        group,
                        path
                    );
                }

                var arguments = FieldArguments.Compile(plan, type.Name, group, field.Inputs);
                arguments.CheckSizes(
                    _level,
                    type.Name + "." + field.Name,
                    plan.Services.Options.PageSizeMax
                );
                object? Read(object value, LevelRun run) => field.Read(value, arguments.Of(run));
                var inner = Value(
                    field.Shape,
                    group,
                    path,
                    name,
                    run => reach(run).Select(value => Read(value, run)).OfType<object>()
                );
                return field.Shape is QueryShape
                    ? inner
                    : new ComputedFieldOutput(Read, inner, field.Shape.IsNullable);
            }
        );
    }

    private static Reach OfClass(Reach reach, ComputedType type) =>
        run => reach(run).Where(value => value.GetType() == type.ClrType);

    private static Reach Items(Reach reach) =>
        run => reach(run).SelectMany(list => ((IEnumerable)list).OfType<object>());
}
