using System.Linq.Expressions;
using ScholarGraph.Querying.Paging;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>What the levels of one plan share.</summary>
internal sealed record LevelServices(
    EngineOptions Options,
    SlotTable Slots,
    MappedModel Model,
    StatementRenderer Renderer,
    CursorCodec Cursors
)
{
    /// <summary>Renders a query over rows. Statements are rendered when first needed, by whichever request that is: one at a time.</summary>
    public Statement Render(LevelKeys keys, ColumnList columns, Func<Expression> query)
    {
        lock (Slots)
        {
            return ForKeys(Renderer.Render(query()), keys, columns);
        }
    }

    /// <summary>Renders a query for a single value.</summary>
    public Statement RenderValue(LevelKeys keys, ColumnList columns, Func<Expression> value)
    {
        lock (Slots)
        {
            return ForKeys(Renderer.RenderValue(value()), keys, columns);
        }
    }

    private Statement ForKeys(Statement one, LevelKeys keys, ColumnList columns) =>
        keys.Value is { } key ? Model.Dialect.ForKeys(one, columns.Count, key, Model) : one;
}
