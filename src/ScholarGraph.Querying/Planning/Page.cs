using System.Linq.Expressions;
using ScholarGraph.Querying.Ordering;
using ScholarGraph.Querying.Paging;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Planning;

/// <summary>A page while it is compiled: its level, and the levels beside it, each made once and only when selected.</summary>
internal sealed class Page
{
    private readonly PlanBuilder _plan;
    private readonly RowQuery _rows;
    private readonly IReadOnlyList<OrderKey> _order;
    private readonly LevelKeys _keys;
    private readonly ParameterExpression _row;
    private CountLevel? _count;
    private ProbeLevel? _probe;

    public Page(
        PlanBuilder plan,
        RowQuery rows,
        IReadOnlyList<OrderKey> order,
        PageBinding binding,
        LevelKeys keys,
        ParameterExpression row,
        string path
    )
    {
        (_plan, _rows, _order, _keys, _row) = (plan, rows, order, keys, row);
        Level = plan.Add(
            new PageLevel(path, keys, row, plan.NewColumns(), rows, order, binding, plan.Services)
        );
    }

    public PageLevel Level { get; }

    public CursorOutput Cursor()
    {
        Level.NeedCursors();
        return new CursorOutput(Level);
    }

    public PageCursorOutput PageCursor(bool end)
    {
        Level.NeedCursors();
        return new PageCursorOutput(Level, end);
    }

    public OutputNode HasNext() => Level.IsBackward ? Probe() : new HasMoreOutput();

    public OutputNode HasPrevious() => Level.IsBackward ? new HasMoreOutput() : Probe();

    public CountLevel Count(string path) =>
        _count ??= _plan.Add(new CountLevel(path, _keys, _row, _rows, _plan.Services));

    private GroupValueOutput Probe() =>
        new(
            Level.Binding.Arguments.Cursor is null
                ? null
                : _probe ??= _plan.Add(
                    new ProbeLevel(
                        Level.Path + ".pageInfo",
                        _keys,
                        _row,
                        _rows,
                        _order,
                        Level.Binding,
                        _plan.Services
                    )
                )
        );
}
