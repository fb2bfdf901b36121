using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data;
using ScholarGraph.Querying;
using ScholarGraph.Querying.Limits;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>The storeroom in a database, behind an engine of its own.</summary>
public abstract class StoreroomGraph : GraphFixture
{
    // So few that pages are read both ways.
    internal override EngineOptions Options { get; } =
        new()
        {
            CursorKey = Encoding.UTF8.GetBytes("a key for tests only"),
            PageSizeMax = 100,
            TrigramIndex = ItemTrigrams.Of,
            TrigramRowsMax = 3,
        };

    internal StoreroomData Data { get; } = new(seed: 7, items: 60);

    /// <summary>A context of this database.</summary>
    public abstract StoreroomContext NewContext();

    internal override GraphEngine NewEngine(
        EngineOptions options,
        TimeProvider? time = null,
        Func<DbConnection, CancellationToken, Task<DbTransaction>>? beginSnapshot = null,
        QueryLimits? limits = null
    ) =>
        new(
            new StoreroomModel().Model,
            options,
            limits ?? new QueryLimits(),
            NewContext,
            beginSnapshot ?? Snapshot.BeginAsync,
            time ?? TimeProvider.System
        );

    private protected override async Task FillAsync()
    {
        await using var context = NewContext();
        await context.Database.EnsureCreatedAsync();
        context.AddRange(Data.Shelves);
        context.AddRange(Data.Boxes);
        context.AddRange(Data.Tags);
        context.AddRange(Data.Items);
        await context.SaveChangesAsync();
        if (Database == "sqlite")
        {
            await context.Database.ExecuteSqlRawAsync(ItemTrigrams.Create);
        }
    }
}
