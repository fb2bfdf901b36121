using System.Linq.Expressions;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Ordering;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>The first row a parent; where it must be the only one, a second is read to know.</summary>
internal sealed class PickLevel(
    string path,
    LevelKeys keys,
    ParameterExpression row,
    ColumnList columns,
    RowQuery rows,
    IReadOnlyList<OrderKey> order,
    bool isSingle,
    LevelServices services
) : Level(path, keys, row, columns)
{
    private readonly Lazy<Statement> _statement = new(() =>
        services.Render(
            keys,
            columns,
            () =>
                rows.OrderBy(order)
                    .Take(services.Slots.Add(typeof(int), null, run => run.TakeValue))
                    .Select(row, columns.Values)
        )
    );

    public override string Kind => isSingle ? "single" : "first";

    public override IEnumerable<Statement> Statements =>
        _statement.IsValueCreated ? [_statement.Value] : [];

    public override void Bind(LevelRun run) => run.Take = isSingle ? 2 : 1;

    public override Statement StatementOf(LevelRun run) => _statement.Value;

    public override RowGroup EndGroup(LevelRun run, int start)
    {
        var group = base.EndGroup(run, start);
        if (group.Count <= 1)
        {
            return group;
        }

        run.Rows.RemoveFrom(start);
        return group with { Count = 0, Error = MoreThanOne() };
    }

    private static GraphError MoreThanOne() =>
        new("Sequence contains more than one element.") { Code = FieldErrorCodes.MoreThanOne };
}
