using System.Linq.Expressions;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>Compiles a whole list: one level.</summary>
internal sealed class ListCompiler(PlanBuilder plan, SelectionCompiler objects)
{
    /// <exception cref="Errors.GraphFieldException">A mistake in the field's arguments.</exception>
    public ListOutput Compile(
        ListField field,
        LevelKeys keys,
        EntityDefinition parent,
        string typeName,
        FieldGroup group,
        string path
    )
    {
        var (relation, target) = (field.Relation, field.Relation.Target);
        var arguments = field.HasArguments
            ? plan.Arguments(typeName, group.First)
            : new Dictionary<string, InputValue>();
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
            field.Order
        );
        var level = plan.Add(
            new ListLevel(path, keys, row, plan.NewColumns(), rows, order, plan.Services)
        );
        return new ListOutput(
            level,
            objects.Compile(new Scope(level, node, target), group.Selections, path)
        );
    }
}
