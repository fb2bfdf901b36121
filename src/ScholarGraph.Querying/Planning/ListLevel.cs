using System.Linq.Expressions;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Ordering;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>A whole list a parent, up to a limit; a longer one is an error, never cut silently.</summary>
internal sealed class ListLevel(
    string path,
    LevelKeys keys,
    ParameterExpression row,
    ColumnList columns,
    RowQuery rows,
    IReadOnlyList<OrderKey> order,
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

    public override string Kind => "list";

    public override IEnumerable<Statement> Statements =>
        _statement.IsValueCreated ? [_statement.Value] : [];

    public override void Bind(LevelRun run) => run.Take = services.Options.ListSizeMax + 1;

    public override Statement StatementOf(LevelRun run) => _statement.Value;

    public override RowGroup EndGroup(LevelRun run, int start)
    {
        var group = base.EndGroup(run, start);
        if (group.Count <= services.Options.ListSizeMax)
        {
            return group;
        }

        // Its rows go, so that no child level reads on from them.
        run.Rows.RemoveFrom(start);
        return group with { Count = 0, Error = TooLong(services.Options.ListSizeMax) };
    }

    private static GraphError TooLong(int allowed) =>
        new(
            $"The list has more than {allowed} elements. Ask for a part of it, or page through a connection."
        )
        {
            Code = FieldErrorCodes.ListTooLong,
            Extensions = [new("maxAllowedItems", allowed)],
        };
}
