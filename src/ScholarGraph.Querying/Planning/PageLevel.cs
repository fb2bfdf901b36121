using System.Collections.Concurrent;
using System.Linq.Expressions;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Ordering;
using ScholarGraph.Querying.Paging;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>A page a parent, cut inside the database: one row more than shown is read to know whether there are more.</summary>
internal sealed class PageLevel(
    string path,
    LevelKeys keys,
    ParameterExpression row,
    ColumnList columns,
    RowQuery rows,
    IReadOnlyList<OrderKey> order,
    PageBinding binding,
    LevelServices services
) : Level(path, keys, row, columns)
{
    private readonly ConcurrentDictionary<int, Lazy<Statement>> _statements = [];
    private int[]? _orderColumns;

    public override string Kind => "page";

    public PageBinding Binding => binding;

    public bool IsBackward => binding.Arguments.IsBackward;

    public override IEnumerable<Statement> Statements =>
        _statements
            .OrderBy(s => s.Key)
            .Where(s => s.Value.IsValueCreated)
            .Select(s => s.Value.Value);

    /// <summary>Reads the order's keys as well: cursors are made of them.</summary>
    public void NeedCursors() =>
        _orderColumns ??= [.. order.Select(key => Columns.Add(key.Value.Body))];

    public override void Bind(LevelRun run)
    {
        run.Error = binding.Bind(run);
        run.Take = run.PageSize + 1;
    }

    public override GraphError? BeginGroup(LevelRun run) => binding.BeginGroup(run, order);

    public override Statement StatementOf(LevelRun run)
    {
        var mask = run.Cursor is { } cursor ? NullMask(cursor) : -1;
        return _statements
            .GetOrAdd(
                mask,
                m => new Lazy<Statement>(() => services.Render(Keys, Columns, () => Query(m)))
            )
            .Value;
    }

    public override RowGroup EndGroup(LevelRun run, int start)
    {
        var count = run.Rows.Count - start;
        var hasMore = count > run.PageSize;
        if (hasMore)
        {
            run.Rows.RemoveLast();
            count--;
        }

        if (IsBackward)
        {
            run.Rows.Reverse(start, count);
        }

        return new RowGroup(start, count, hasMore, run.ParentKey);
    }

    /// <summary>The cursor of a row.</summary>
    public string CursorOf(LevelRun run, int rowIndex, object? parentKey)
    {
        var values = new object?[_orderColumns!.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = run.Rows[_orderColumns[i]][rowIndex];
        }

        return services.Cursors.Encode(binding.Text(run, parentKey), values);
    }

    /// <summary>The page's query: from the start, or one seek for each key prefix after the cursor.</summary>
    private Expression Query(int nullMask)
    {
        var directed = IsBackward ? [.. order.Select(k => k.Reversed)] : order;
        var take = services.Slots.Add(typeof(int), null, run => run.Take);
        if (nullMask < 0)
        {
            return rows.OrderBy(directed).Take(take).Select(Row, Columns.Values);
        }

        var seeks = new Keyset(services.Slots, services.Model)
            .Seeks(directed, nullMask, inclusive: false)
            .Select(seek => rows.Where(Row, seek).OrderBy(directed).Take(take))
            .ToList();
        return seeks.Count == 0
            ? rows.Where(Row, Expression.Constant(false)).Select(Row, Columns.Values)
            : seeks
                .Aggregate((all, seek) => all.Concat(seek))
                .OrderBy(directed)
                .Take(take)
                .Select(Row, Columns.Values);
    }

    internal static int NullMask(object?[] cursor)
    {
        var mask = 0;
        for (var i = 0; i < cursor.Length; i++)
        {
            mask |= cursor[i] is null ? 1 << i : 0;
        }

        return mask;
    }
}
