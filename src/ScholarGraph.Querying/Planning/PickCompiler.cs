using System.Linq.Expressions;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>Compiles a field that shows one element of a collection: the first, or the only one.</summary>
internal sealed class PickCompiler(PlanBuilder plan, SelectionCompiler objects)
{
    /// <exception cref="Errors.GraphFieldException">A mistake in the field's arguments.</exception>
    public LookupOutput Compile(
        Relation relation,
        bool isSingle,
        LevelKeys keys,
        EntityDefinition? parent,
        string typeName,
        FieldGroup group,
        string path
    )
    {
        var (arguments, target) = (plan.Arguments(typeName, group.First), relation.Target);
        var row = Expression.Parameter(relation.RowType, "row");
        var node = relation.Node.Apply(row);
        var rows = plan.RowsOf(relation, parent, row);
        if (arguments.GetValueOrDefault("where") is ObjectInput where)
        {
            rows = rows.Where(row, plan.Filters.Compile(where, target, node));
        }

        var order = plan.Orders.Compile(
            arguments.GetValueOrDefault("order"),
            row,
            target,
            node,
            []
        );
        var level = plan.Add(
            new PickLevel(path, keys, row, plan.NewColumns(), rows, order, isSingle, plan.Services)
        );
        return new LookupOutput(
            level,
            objects.Compile(new Scope(level, node, target), group.Selections, path)
        );
    }
}
