using System.Data.Common;
using ScholarGraph.Data;
using ScholarGraph.Querying;
using ScholarGraph.Querying.Limits;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>The storeroom in a database, behind an engine of its own.</summary>
public abstract class StoreroomGraph : GraphFixture
{
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
    }
}
