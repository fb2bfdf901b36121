using System.Collections.Concurrent;
using System.Linq.Expressions;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Ordering;
using ScholarGraph.Querying.Paging;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>Whether there is any element on the other side of a page's cursor, the cursor's own row included.</summary>
internal sealed class ProbeLevel : Level
{
    private readonly RowQuery _rows;
    private readonly IReadOnlyList<OrderKey> _order;
    private readonly PageBinding _binding;
    private readonly LevelServices _services;
    private readonly ConcurrentDictionary<int, Lazy<Statement>> _statements = [];

    public ProbeLevel(
        string path,
        LevelKeys keys,
        ParameterExpression row,
        RowQuery rows,
        IReadOnlyList<OrderKey> order,
        PageBinding binding,
        LevelServices services
    )
        : base(path, keys, row, new ColumnList(services.Model))
    {
        (_rows, _order, _binding, _services) = (rows, order, binding, services);
        Columns.AddValue(typeof(bool));
    }

    public override string Kind => "probe";

    public override IEnumerable<Statement> Statements =>
        _statements
            .OrderBy(s => s.Key)
            .Where(s => s.Value.IsValueCreated)
            .Select(s => s.Value.Value);

    public override GraphError? BeginGroup(LevelRun run) => _binding.BeginGroup(run, _order);

    public override Statement StatementOf(LevelRun run) =>
        _statements
            .GetOrAdd(
                PageLevel.NullMask(run.Cursor!),
                mask => new Lazy<Statement>(() =>
                    _services.RenderValue(Keys, Columns, () => Exists(mask))
                )
            )
            .Value;

    private Expression Exists(int nullMask)
    {
        IReadOnlyList<OrderKey> other = _binding.Arguments.IsBackward
            ? _order
            : [.. _order.Select(k => k.Reversed)];
        return Expressions.Any(
            new Keyset(_services.Slots, _services.Model)
                .Seeks(other, nullMask, inclusive: true)
                .Select(seek => _rows.Where(Row, seek).Any())
        );
    }
}
