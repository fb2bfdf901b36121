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
    PageChoice? choice,
    IReadOnlyList<OrderKey> order,
    PageBinding binding,
    LevelServices services
) : Level(path, keys, row, columns)
{
    private readonly ConcurrentDictionary<
        (int? Start, int? End, bool ByIndex),
        Lazy<Statement>
    > _statements = [];
    private int[]? _orderColumns;

    private bool _isShown;

    public override string Kind => "page";

    public override bool IsShown => _isShown;

    public PageBinding Binding => binding;

    public bool IsBackward => binding.Arguments.IsBackward;

    public override IEnumerable<Statement> Statements =>
        _statements
            .OrderBy(s => s.Key)
            .Where(s => s.Value.IsValueCreated)
            .SelectMany(s => s.Value.Value.Chain);

    /// <summary>Says that the answer shows rows of the page, or whether there are any: a total alone does not.</summary>
    public void Show() => _isShown = true;

    /// <summary>Reads the order's keys as well: cursors are made of them.</summary>
    public void NeedCursors() =>
        _orderColumns ??= [.. order.Select(key => Columns.Add(key.Value.Body))];

    public override void Bind(LevelRun run)
    {
        run.Error = binding.Bind(run);
        run.Take = run.PageSize + 1;
    }

    public override GraphError? BeginGroup(LevelRun run) => binding.BeginGroup(run);

    public override Statement StatementOf(LevelRun run)
    {
        var (start, end) = run.Cursors.NullMasks;
        return _statements
            .GetOrAdd(
                (start, end, choice?.IsBetter(run) == true),
                static (form, level) => level.Later(form),
                this
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

        return binding.CursorOf(run, parentKey, values);
    }

    private Lazy<Statement> Later((int? Start, int? End, bool ByIndex) form) =>
        new(() => Render(form.Start, form.End, form.ByIndex ? choice!.Rows : rows));

    /// <summary>The page's query: from its edge, or one seek for each key prefix after the cursor it begins at.</summary>
    private Statement Render(int? start, int? end, RowQuery all)
    {
        lock (services.Slots)
        {
            var take = services.Slots.Add(typeof(int), null, run => run.TakeValue);
            var parts = Parts(start, end, all, take);
            return services.Model.Dialect.SeeksInTurn && parts.Count > 1
                ? Chain(parts)
                : Render(
                    parts is [var one]
                        ? one
                        : parts
                            .Aggregate((all, part) => all.Concat(part))
                            .OrderBy(Directed)
                            .Take(take)
                );
        }
    }

    private Statement Chain(IReadOnlyList<RowQuery> parts)
    {
        Statement? next = null;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            next = Render(parts[i]) with { IsPart = true, Next = next };
        }

        return next!;
    }

    private Statement Render(RowQuery query) =>
        services.Render(Keys, Columns, () => query.Select(Row, Columns.Values));

    private IReadOnlyList<OrderKey> Directed => IsBackward ? Reversed : order;

    private IReadOnlyList<OrderKey> Reversed => [.. order.Select(k => k.Reversed)];

    // What follows a cursor lies in as many pieces as there are keys, each of them a seek in an index, the nearest first.
    private IReadOnlyList<RowQuery> Parts(int? start, int? end, RowQuery all, Expression take)
    {
        var range = end is { } endNulls
            ? all.Where(Row, Expressions.Any(Seeks(Reversed, endNulls, run => run.Cursors.End)))
            : all;
        if (start is not { } startNulls)
        {
            return [range.OrderBy(Directed).Take(take)];
        }

        var seeks = Seeks(Directed, startNulls, run => run.Cursors.Start);
        return seeks.Count == 0
            ? [all.Where(Row, Expression.Constant(false))]
            : [.. seeks.Select(seek => range.Where(Row, seek).OrderBy(Directed).Take(take))];
    }

    private IReadOnlyList<Expression> Seeks(
        IReadOnlyList<OrderKey> keys,
        int nullMask,
        Func<LevelRun, object?[]?> cursor
    ) => new Keyset(services.Slots, services.Model, cursor).Seeks(keys, nullMask, inclusive: false);
}
