using System.Text.Json;
using ScholarGraph.Data;
using ScholarGraph.Querying;
using ScholarGraph.Querying.Limits;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Computing;

/// <summary>The workshop behind an engine of its own.</summary>
public abstract class WorkshopHost(StoreroomGraph storeroom) : IAsyncLifetime
{
    private GraphEngine? _engine;

    private protected StoreroomGraph Storeroom => storeroom;

    private protected WorkshopModel Model { get; } = new(storeroom.NewContext);

    public Task InitializeAsync()
    {
        if (storeroom.Missing is null)
        {
            _engine = NewEngine(Model.Model);
        }

        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        if (_engine is not null)
        {
            await _engine.DisposeAsync();
        }
    }

    /// <summary>The whole answer, for the caller "me".</summary>
    private protected async Task<JsonElement> AskAsync(
        string document,
        string? variables = null,
        bool pricesOnly = false
    )
    {
        Skip.If(storeroom.Missing is not null, storeroom.Missing);
        var (body, _) = await _engine!.ExecuteAsync(
            GraphFixture.Request(document, variables) with
            {
                Caller = "me",
                PricesOnly = pricesOnly,
            },
            CancellationToken.None
        );
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>The data of an answer that must have no errors.</summary>
    private protected async Task<JsonElement> DataAsync(string document, string? variables = null)
    {
        var answer = await AskAsync(document, variables);
        Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
        return answer.GetProperty("data");
    }

    private protected async Task<double> CostAsync(string document) =>
        (await AskAsync(document, pricesOnly: true))
            .GetProperty("extensions")
            .GetProperty("operationCost")
            .GetProperty("typeCost")
            .GetDouble();

    private GraphEngine NewEngine(GraphModel model) =>
        new(
            model,
            storeroom.Options,
            new QueryLimits(),
            storeroom.NewContext,
            Snapshot.BeginAsync,
            TimeProvider.System
        );
}
