using System.Linq.Expressions;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Filtering;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>
/// Compiles <c>node</c> and <c>nodes</c>: one level for each type that an id may name; a level whose type no id names reads nothing.
/// </summary>
internal sealed class NodeCompiler(GraphModel model, PlanBuilder plan, SelectionCompiler objects)
{
    public OutputNode Node(FieldGroup group)
    {
        var id = plan.Arguments("Query", group.First)["id"];
        return Compile(group, run => [IdOf(run.Resolve(id))]);
    }

    public OutputNode Nodes(FieldGroup group)
    {
        var argument = plan.Arguments("Query", group.First)["ids"];
        var node = Compile(group, Ids);
        return new NodesOutput(run => Ids(run).Count, node);

        IReadOnlyList<string> Ids(LevelRun run)
        {
            var ids = ((ListInput)run.Resolve(argument)).Items;
            return ids.Count <= plan.Services.Options.NodesMax
                ? [.. ids.Select(IdOf)]
                : throw TooMany(ids.Count);
        }
    }

    /// <summary>A level for objects of one type by their keys.</summary>
    public static (ObjectLevel Level, OutputNode Value) ByKey(
        PlanBuilder plan,
        SelectionCompiler objects,
        EntityDefinition target,
        FieldGroup group,
        Func<LevelRun, IReadOnlyList<object?>> keys
    )
    {
        var row = Expression.Parameter(target.ClrType, "row");
        var rows = new RowQuery(plan.Services.Model.Set(target.ClrType), target.ClrType).Where(
            row,
            plan.IsAskedFor(target.RequiredKey, row)
        );
        var level = plan.Add(
            new ObjectLevel(
                group.ResponseName,
                new GivenKeys(keys, target.RequiredKey.Value.Apply(row)),
                row,
                plan.NewColumns(),
                rows,
                plan.Services
            )
        );
        return (
            level,
            objects.Compile(new Scope(level, row, target), group.Selections, group.ResponseName)
        );
    }

    private NodeOutput Compile(FieldGroup group, Func<LevelRun, IReadOnlyList<string>> ids)
    {
        var types = model
            .Entities.Where(e => e.IsNode && !e.IsAbstract)
            .ToDictionary(
                entity => entity.Name,
                entity =>
                {
                    var (level, value) = ByKey(
                        plan,
                        objects,
                        entity,
                        group,
                        run => [.. ids(run).Select(id => KeyOf(id, entity))]
                    );
                    return ((Level)level, value);
                }
            );
        return new NodeOutput((run, i) => ids(run)[i], types);
    }

    private static object? KeyOf(string id, EntityDefinition entity) =>
        GlobalId.TryParse(id, out var type, out var key) && type == entity.Name
            ? entity.RequiredKey.Read!(key)
            : null;

    private static string IdOf(InputValue id) => (string)Operands.Of(id);

    private GraphFieldException TooMany(int count) =>
        new(
            new GraphError("Too many nodes were requested at once.")
            {
                Code = FieldErrorCodes.TooManyNodes,
                Extensions =
                [
                    new("requestedItems", count),
                    new("maxAllowedItems", plan.Services.Options.NodesMax),
                ],
            }
        );
}
