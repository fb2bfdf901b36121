using System.Collections.Concurrent;
using System.Linq.Expressions;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Ordering;
using ScholarGraph.Querying.Paging;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>Whether there is any element on the other side of one of a page's cursors, the cursor's own row included.</summary>
internal sealed class ProbeLevel : Level
{
    private readonly RowQuery _rows;
    private readonly IReadOnlyList<OrderKey> _outward;
    private readonly PageBinding _binding;
    private readonly Func<LevelRun, object?[]?> _cursor;
    private readonly LevelServices _services;
    private readonly ConcurrentDictionary<int, Lazy<Statement>> _statements = [];

    /// <param name="path">Response path, for the plan's print.</param>
    /// <param name="keys">For which parents.</param>
    /// <param name="row">Stands for a row.</param>
    /// <param name="rows">All rows of a parent.</param>
    /// <param name="outward">The order in which what is probed lies after the cursor.</param>
    /// <param name="binding">Reads the cursors.</param>
    /// <param name="isEnd">Whether the cursor is the one that the page ends before; else the one it begins at.</param>
    /// <param name="services">Shared by the plan.</param>
    public ProbeLevel(
        string path,
        LevelKeys keys,
        ParameterExpression row,
        RowQuery rows,
        IReadOnlyList<OrderKey> outward,
        PageBinding binding,
        bool isEnd,
        LevelServices services
    )
        : base(path, keys, row, new ColumnList(services.Model))
    {
        (_rows, _outward, _binding, _services) = (rows, outward, binding, services);
        _cursor = isEnd ? run => run.Cursors.End : run => run.Cursors.Start;
        Columns.AddValue(typeof(bool));
    }

    public override string Kind => "probe";

    public override IEnumerable<Statement> Statements =>
        _statements
            .OrderBy(s => s.Key)
            .Where(s => s.Value.IsValueCreated)
            .Select(s => s.Value.Value);

    public override GraphError? BeginGroup(LevelRun run) => _binding.BeginGroup(run);

    public override Statement StatementOf(LevelRun run) =>
        _statements
            .GetOrAdd(
                PageCursors.NullMask(_cursor(run)) ?? 0,
                mask => new Lazy<Statement>(() =>
                    _services.RenderValue(Keys, Columns, () => Exists(mask))
                )
            )
            .Value;

    private Expression Exists(int nullMask) =>
        Expressions.Any(
            new Keyset(_services.Slots, _services.Model, _cursor)
                .Seeks(_outward, nullMask, inclusive: true)
                .Select(seek => _rows.Where(Row, seek).Any())
        );
}
