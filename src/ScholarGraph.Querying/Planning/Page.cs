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
    private readonly RowQuery _counted;
    private readonly PageChoice? _choice;
    private readonly IReadOnlyList<OrderKey> _order;
    private readonly LevelKeys _keys;
    private readonly ParameterExpression _row;
    private CountLevel? _count;
    private ProbeLevel? _startProbe;
    private ProbeLevel? _endProbe;

    public Page(
        PlanBuilder plan,
        RowQuery rows,
        RowQuery counted,
        PageChoice? choice,
        IReadOnlyList<OrderKey> order,
        PageBinding binding,
        LevelKeys keys,
        ParameterExpression row,
        string path
    )
    {
        (_plan, _rows, _counted, _choice) = (plan, rows, counted, choice);
        (_order, _keys, _row) = (order, keys, row);
        Level = plan.Add(
            new PageLevel(
                path,
                keys,
                row,
                plan.NewColumns(),
                rows,
                choice,
                order,
                binding,
                plan.Services
            )
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

    public OutputNode HasNext() => Level.IsBackward ? Before() : new HasMoreOutput(End());

    public OutputNode HasPrevious() => Level.IsBackward ? new HasMoreOutput(null) : Before();

    public CountLevel Count(string path) =>
        _count ??= _plan.Add(
            new CountLevel(path, _keys, _row, _choice?.Whole ?? _counted, _plan.Services)
        );

    // What lies before the page, in its direction.
    private GroupValueOutput Before() =>
        new(
            Level.Binding.Arguments.Start is null
                ? null
                : _startProbe ??= Probe(Level.IsBackward ? _order : Reversed(), isEnd: false)
        );

    // What lies behind the cursor that a page forward ends before.
    private ProbeLevel? End() =>
        Level.Binding.Arguments.End is null ? null : _endProbe ??= Probe(_order, isEnd: true);

    private List<OrderKey> Reversed() => [.. _order.Select(key => key.Reversed)];

    private ProbeLevel Probe(IReadOnlyList<OrderKey> outward, bool isEnd) =>
        _plan.Add(
            new ProbeLevel(
                Level.Path + ".pageInfo",
                _keys,
                _row,
                _rows,
                outward,
                Level.Binding,
                isEnd,
                _plan.Services
            )
        );
}
