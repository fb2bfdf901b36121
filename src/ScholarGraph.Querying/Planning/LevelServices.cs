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
    public Statement Render(Func<Expression> query)
    {
        lock (Slots)
        {
            return Renderer.Render(query());
        }
    }

    /// <summary>Renders a query for a single value.</summary>
    public Statement RenderValue(Func<Expression> value)
    {
        lock (Slots)
        {
            return Renderer.RenderValue(value());
        }
    }
}
