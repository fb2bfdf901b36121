using ScholarGraph.Data;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Data;

/// <summary>A kind of database that suites run on: each graph gets a place of its own, which goes with it.</summary>
public abstract class TestDatabase
{
    public static TestDatabase Sqlite { get; } = new SqliteTestDatabase();

    public static TestDatabase Postgres { get; } = new PostgresTestDatabase();

    /// <summary>Its provider's name.</summary>
    public abstract string Name { get; }

    /// <summary>Why the database cannot be had here; null when it can.</summary>
    public virtual string? Missing => null;

    /// <summary>A new place without a graph. Skips the test where the database cannot be had.</summary>
    internal abstract Task<DataOptions> NewPlaceAsync();

    /// <summary>A new place that may be migrated already, where a copy is faster than a migration.</summary>
    private protected virtual Task<DataOptions> NewMigratedPlaceAsync() => NewPlaceAsync();

    /// <summary>Removes a place when nothing is connected to it any more.</summary>
    internal abstract Task RemoveAsync(DataOptions place);

    /// <summary>All that is kept in a graph's place, and whether it was written anew: equal only if nothing was.</summary>
    internal abstract Task<string> FingerprintAsync(TestGraph graph);

    /// <summary>References to rows that are not there, and constraints that are not checked.</summary>
    internal abstract Task<IReadOnlyList<string>> LooseEndsAsync(TestGraph graph);

    /// <summary>A graph that is not migrated yet.</summary>
    internal async Task<TestGraph> NewAsync(
        Func<IReadOnlyCollection<SourceDocument>, ResolvedGraph>? resolve = null
    ) => new(this, await NewPlaceAsync(), resolve);

    /// <summary>A migrated graph that holds some sources.</summary>
    internal async Task<TestGraph> WithAsync(params SourceDocument[] documents)
    {
        var graph = new TestGraph(this, await NewMigratedPlaceAsync());
        await graph.Store.MigrateAsync(default);
        foreach (var document in documents)
        {
            _ = await graph.ImportAsync(document);
        }

        return graph;
    }
}
