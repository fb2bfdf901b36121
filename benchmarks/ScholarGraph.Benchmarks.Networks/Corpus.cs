using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Data;
using ScholarGraph.Data.Networks;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Benchmarks.Networks;

/// <summary>A graph behind the API, in the process of the benchmark: without HTTP, but with parsing, price, plan and answer.</summary>
internal sealed class Corpus : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Corpus(DataOptions place) =>
        _services = new ServiceCollection()
            .AddScholarData(place)
            .AddSingleton(
                new GraphOptions { FieldCostMax = int.MaxValue, TypeCostMax = int.MaxValue }
            )
            .AddScholarApi()
            .BuildServiceProvider();

    public static async Task<Corpus> OpenAsync(DataOptions place)
    {
        var corpus = new Corpus(place);
        await corpus._services.GetRequiredService<GraphStore>().MigrateAsync(default);
        return corpus;
    }

    /// <summary>The graph in memory, read if it is not there.</summary>
    public Task<CoauthorGraph> GraphAsync() =>
        ReadAsync(async context =>
        {
            await using var snapshot = await context.BeginReadAsync(default);
            return await _services.GetRequiredService<CoauthorGraphs>().OfAsync(context, default);
        });

    public async Task<T> ReadAsync<T>(Func<ScholarContext, Task<T>> read)
    {
        await using var context = await _services
            .GetRequiredService<IDbContextFactory<ScholarContext>>()
            .CreateDbContextAsync();
        return await read(context);
    }

    /// <summary>The data of an answer.</summary>
    /// <exception cref="InvalidOperationException">The answer has errors.</exception>
    public async Task<JsonElement> AskAsync(string query, object variables)
    {
        var body = (await AnswerAsync(query, JsonSerializer.SerializeToElement(variables))).Body;
        var answer = JsonDocument.Parse(body).RootElement;
        return answer.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException(errors.GetRawText())
            : answer.GetProperty("data");
    }

    /// <summary>How long an answer takes, written as bytes, and whether it was refused.</summary>
    public async Task<(TimeSpan Time, bool IsRefused)> TimeAsync(string query, object variables)
    {
        var values = JsonSerializer.SerializeToElement(variables);
        var started = TimeProvider.System.GetTimestamp();
        var answer = await AnswerAsync(query, values);
        return (
            TimeProvider.System.GetElapsedTime(started),
            answer.Body.Span.IndexOf("\"errors\""u8) >= 0
        );
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private Task<GraphResponse> AnswerAsync(string query, JsonElement variables) =>
        _services
            .GetRequiredService<GraphService>()
            .ExecuteAsync(new GraphRequest { Query = query, Variables = variables }, default);
}
