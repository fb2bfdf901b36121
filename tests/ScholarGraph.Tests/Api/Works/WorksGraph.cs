using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Data;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Tests.Api.Works;

/// <summary>The made graph in a database of its own, behind the real API.</summary>
public sealed class WorksGraph : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scholargraph-").FullName;
    private readonly ServiceProvider _services;

    public WorksGraph() =>
        _services = new ServiceCollection()
            .AddScholarData(new DataOptions { Folder = _folder })
            .AddScholarApi()
            .BuildServiceProvider();

    internal GraphService Graph => _services.GetRequiredService<GraphService>();

    internal WorksData Data { get; } = new(seed: 11, works: 60);

    public async Task InitializeAsync()
    {
        await _services.GetRequiredService<GraphStore>().MigrateAsync(CancellationToken.None);
        await using var context = await _services
            .GetRequiredService<IDbContextFactory<ScholarContext>>()
            .CreateDbContextAsync();
        context.AddRange(Data.All);
        await context.SaveChangesAsync();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The whole answer.</summary>
    public async Task<JsonElement> AskAsync(string query, string? variables = null)
    {
        var answer = await Graph.ExecuteAsync(
            SeededGraph.Request(query, variables),
            CancellationToken.None
        );
        return JsonDocument.Parse(answer.Body).RootElement;
    }

    /// <summary>The data of an answer that must have no errors.</summary>
    public async Task<JsonElement> DataAsync(string query, string? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out _), $"{query}\n{answer.GetRawText()}");
        return answer.GetProperty("data");
    }
}
