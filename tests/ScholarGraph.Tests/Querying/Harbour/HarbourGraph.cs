using System.Data.Common;
using ScholarGraph.Data;
using ScholarGraph.Querying;
using ScholarGraph.Querying.Limits;

namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>The harbour in a database, behind an engine of its own.</summary>
public abstract class HarbourGraph : GraphFixture
{
    internal HarbourData Data { get; } = new(seed: 11);

    public abstract HarbourContext NewContext();

    internal override GraphEngine NewEngine(
        EngineOptions options,
        TimeProvider? time = null,
        Func<DbConnection, CancellationToken, Task<DbTransaction>>? beginSnapshot = null,
        QueryLimits? limits = null
    ) =>
        new(
            new HarbourModel().Model,
            options,
            limits ?? new QueryLimits(),
            NewContext,
            beginSnapshot ?? Snapshot.BeginAsync,
            time ?? TimeProvider.System
        );

    private protected override async Task FillAsync()
    {
        await using (var context = NewContext())
        {
            await context.Database.EnsureCreatedAsync();
            context.AddRange(Data.Kept());
            await context.SaveChangesAsync();
        }

        Data.Hide();
    }
}
