using System.Linq.Expressions;
using ScholarGraph.Querying.Metering;
using ScholarGraph.Querying.Paging;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>What the levels of one plan share.</summary>
internal sealed record LevelServices(
    EngineOptions Options,
    SlotTable Slots,
    MappedModel Model,
    StatementRenderer Renderer,
    CursorCodec Cursors,
    EngineMetrics Metrics
)
{
    /// <summary>Renders a query over rows. Statements are rendered when first needed, by whichever request that is: one at a time.</summary>
    public Statement Render(LevelKeys keys, ColumnList columns, Func<Expression> query) =>
        Render(keys, columns, () => Renderer.Render(query()));

    /// <summary>Renders a query for a single value.</summary>
    public Statement RenderValue(LevelKeys keys, ColumnList columns, Func<Expression> value) =>
        Render(keys, columns, () => Renderer.RenderValue(value()));

    private Statement Render(LevelKeys keys, ColumnList columns, Func<Statement> one)
    {
        lock (Slots)
        {
            return Metrics.Compile("statement", () => ForKeys(one(), keys, columns));
        }
    }

    private Statement ForKeys(Statement one, LevelKeys keys, ColumnList columns) =>
        keys.Value is { } key ? Model.Dialect.ForKeys(one, columns.Count, key, Model) : one;
}
