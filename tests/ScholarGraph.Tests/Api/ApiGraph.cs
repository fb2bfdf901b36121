using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Api.Exporting;
using ScholarGraph.Data;
using ScholarGraph.Data.Exporting;
using ScholarGraph.Data.Storing;
using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

/// <summary>A graph in a database of its own, behind the real API. Where the database cannot be had, its tests are skipped.</summary>
/// <param name="database">The kind of database.</param>
public abstract class ApiGraph(TestDatabase database) : IAsyncLifetime
{
    private DataOptions? _place;
    private ServiceProvider? _services;

    /// <summary>Name of the database's kind, for snapshots.</summary>
    internal string Database => database.Name;

    /// <summary>The connection string; null for a file.</summary>
    internal string? Connection => _place?.ConnectionString;

    internal GraphService Graph
    {
        get
        {
            Skip.If(_services is null, database.Missing);
            return _services.GetRequiredService<GraphService>();
        }
    }

    /// <summary>What writes the graph out.</summary>
    internal GraphExporter Exporter(Func<GraphOptions, GraphOptions>? change = null)
    {
        Skip.If(_services is null, database.Missing);
        return new GraphExporter(
            Graph,
            _services.GetRequiredService<GraphReader>(),
            change is null ? Options : change(Options)
        );
    }

    // Snapshots hold cursors: they are signed alike in every run.
    private protected virtual GraphOptions Options { get; } =
        new() { CursorKey = "ScholarGraph cursors, version 1"u8.ToArray() };

    public async Task InitializeAsync()
    {
        if (database.Missing is not null)
        {
            return;
        }

        _place = await database.NewPlaceAsync();
        _services = new ServiceCollection()
            .AddScholarData(_place)
            .AddSingleton(Options)
            .AddScholarApi()
            .BuildServiceProvider();
        await _services.GetRequiredService<GraphStore>().MigrateAsync(CancellationToken.None);
        await FillAsync(_services);
    }

    public async Task DisposeAsync()
    {
        if (_services is not null && _place is not null)
        {
            await _services.DisposeAsync();
            await database.RemoveAsync(_place);
        }
    }

    /// <summary>The whole answer.</summary>
    public async Task<JsonElement> AskAsync(string query, string? variables = null)
    {
        var answer = await Graph.ExecuteAsync(Request(query, variables), CancellationToken.None);
        return JsonDocument.Parse(answer.Body).RootElement;
    }

    /// <summary>The data of an answer that must have no errors.</summary>
    public async Task<JsonElement> DataAsync(string query, string? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out _), $"{query}\n{answer.GetRawText()}");
        return answer.GetProperty("data");
    }

    internal static GraphRequest Request(string query, string? variables) =>
        new()
        {
            Query = query,
            Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
        };

    /// <summary>Brings the data into the migrated database.</summary>
    private protected abstract Task FillAsync(IServiceProvider services);
}
