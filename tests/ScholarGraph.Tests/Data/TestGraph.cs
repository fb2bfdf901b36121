using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ScholarGraph.Data;
using ScholarGraph.Data.Access;
using ScholarGraph.Data.Curating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Networks;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Data;

/// <summary>A graph in a place of its own, which goes with it: a SQLite file unless a suite chose another database.</summary>
internal sealed class TestGraph : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly DataOptions _place;
    private readonly ServiceProvider _services;

    public TestGraph(
        Func<IReadOnlyCollection<SourceDocument>, ResolvedGraph>? resolve = null,
        string? folder = null
    )
        : this(
            TestDatabase.Sqlite,
            new DataOptions
            {
                Folder = folder ?? Directory.CreateTempSubdirectory("scholargraph-").FullName,
                BusyTimeout = TimeSpan.Zero,
            },
            resolve
        ) { }

    internal TestGraph(
        TestDatabase database,
        DataOptions place,
        Func<IReadOnlyCollection<SourceDocument>, ResolvedGraph>? resolve = null,
        TimeProvider? clock = null
    )
    {
        (_database, _place) = (database, place);
        _services = new ServiceCollection()
            .AddSingleton(clock ?? Time)
            .AddScholarData(place)
            .BuildServiceProvider();
        Contexts = _services.GetRequiredService<IDbContextFactory<ScholarContext>>();
        Store = _services.GetRequiredService<GraphStore>();
        Pipeline = new ImportPipeline(
            Contexts,
            Store,
            clock ?? Time,
            (sources, _) => (resolve ?? PlainResolver.Resolve)(sources),
            place.Build
        );
    }

    /// <summary>Folder of the SQLite file.</summary>
    public string Folder => _place.Folder;

    public DataOptions Place => _place;

    /// <summary>Whether the place is not this graph's to remove.</summary>
    public bool KeepsFolder { get; init; }

    public string File => Path.Combine(Folder, "scholargraph.db");

    public FakeTimeProvider Time { get; } =
        new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public IDbContextFactory<ScholarContext> Contexts { get; }

    public GraphStore Store { get; }

    public ImportPipeline Pipeline { get; }

    public Collaborations Collaborations => _services.GetRequiredService<Collaborations>();

    /// <summary>Decisions of curators, on people as the real rules know them.</summary>
    public Curation Curation => _services.GetRequiredService<Curation>();

    public ApiKeys Keys => _services.GetRequiredService<ApiKeys>();

    public KeptRequests Requests => _services.GetRequiredService<KeptRequests>();

    /// <summary>Imports by the real rules.</summary>
    public ImportPipeline Real => _services.GetRequiredService<ImportPipeline>();

    /// <summary>The same graph seen by a process that waits for others by the real clock.</summary>
    public TestGraph Patient() =>
        new(
            _database,
            _place with
            {
                BusyTimeout = TimeSpan.FromSeconds(60),
            },
            null,
            TimeProvider.System
        )
        {
            KeepsFolder = true,
        };

    /// <summary>The same graph seen by a process of another build, or of one that does not tell.</summary>
    public TestGraph BuiltAs(string? build) =>
        new(_database, _place with { Build = build }) { KeepsFolder = true };

    /// <summary>The same graph seen by a process that resolves otherwise.</summary>
    public TestGraph With(Func<IReadOnlyCollection<SourceDocument>, ResolvedGraph> resolve) =>
        new(_database, _place, resolve) { KeepsFolder = true };

    public static Task<TestGraph> WithAsync(params SourceDocument[] documents) =>
        TestDatabase.Sqlite.WithAsync(documents);

    public async Task<ImportReport> ImportAsync(SourceDocument document, bool dryRun = false) =>
        dryRun
            ? (await Pipeline.PreviewAsync(default)).Import(document)
            : await Pipeline.ImportAsync(document, new ImportOptions(), default);

    /// <summary>Does something while another process holds the lock of writers.</summary>
    public async Task<T> WhileLockedAsync<T>(Func<Task<T>> work)
    {
        await using var context = await Contexts.CreateDbContextAsync();
        await using var held = await Store.LockAsync(context, default);
        return await work();
    }

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
        if (!KeepsFolder)
        {
            await _database.RemoveAsync(_place);
        }
    }
}
