using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ScholarGraph.Data;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Data;

/// <summary>A graph in a SQLite file of its own, in a temporary folder that goes with it.</summary>
internal sealed class TestGraph : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public TestGraph(
        Func<IReadOnlyCollection<SourceDocument>, ResolvedGraph>? resolve = null,
        string? folder = null,
        TimeProvider? clock = null
    )
    {
        Folder = folder ?? Directory.CreateTempSubdirectory("scholargraph-").FullName;
        _services = new ServiceCollection()
            .AddSingleton(clock ?? Time)
            .AddScholarData(
                new DataOptions
                {
                    Folder = Folder,
                    BusyTimeout = clock is null ? TimeSpan.Zero : TimeSpan.FromSeconds(60),
                }
            )
            .BuildServiceProvider();
        Contexts = _services.GetRequiredService<IDbContextFactory<ScholarContext>>();
        Store = _services.GetRequiredService<GraphStore>();
        Pipeline = new ImportPipeline(
            Contexts,
            Store,
            clock ?? Time,
            resolve ?? PlainResolver.Resolve
        );
    }

    public string Folder { get; }

    /// <summary>Whether the folder is not this graph's to delete.</summary>
    public bool KeepsFolder { get; init; }

    public string File => Path.Combine(Folder, "scholargraph.db");

    public FakeTimeProvider Time { get; } =
        new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public IDbContextFactory<ScholarContext> Contexts { get; }

    public GraphStore Store { get; }

    public ImportPipeline Pipeline { get; }

    /// <summary>The same graph seen by a process that waits for others by the real clock.</summary>
    public TestGraph Patient() => new(null, Folder, TimeProvider.System) { KeepsFolder = true };

    public static async Task<TestGraph> WithAsync(params SourceDocument[] documents)
    {
        var graph = new TestGraph();
        await graph.Store.MigrateAsync(default);
        foreach (var document in documents)
        {
            _ = await graph.ImportAsync(document);
        }

        return graph;
    }

    public async Task<ImportReport> ImportAsync(SourceDocument document, bool dryRun = false) =>
        dryRun
            ? (await Pipeline.PreviewAsync(default)).Import(document)
            : await Pipeline.ImportAsync(document, new ImportOptions(), default);

    /// <summary>The lock of writers, as another process takes it.</summary>
    public async Task<IAsyncDisposable> LockAsync() =>
        await Store.LockAsync(await Contexts.CreateDbContextAsync(), default);

    public async Task<T> ReadAsync<T>(Func<ScholarContext, Task<T>> read)
    {
        await using var context = await Contexts.CreateDbContextAsync();
        return await read(context);
    }

    /// <summary>Everything shown, without ids, slugs and times: what must not depend on the order of imports.</summary>
    public Task<string> ContentAsync() => ReadAsync(GraphContent.TextAsync);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (!KeepsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
