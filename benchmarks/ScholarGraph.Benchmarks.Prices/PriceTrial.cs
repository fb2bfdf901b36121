using System.Text;
using System.Text.Json;

namespace ScholarGraph.Benchmarks.Prices;

/// <summary>Asks one server, one request after the other.</summary>
/// <param name="served">Its process.</param>
/// <param name="address">Where it serves.</param>
internal sealed class PriceTrial(ServedProgram served, Uri address) : IDisposable
{
    private const int Least = 5;
    private const int Warm = 400;
    private readonly HttpClient _client = new();

    /// <summary>The answer of a query without errors.</summary>
    /// <exception cref="InvalidOperationException">It has errors.</exception>
    public async Task<JsonElement> AskAsync(string document, string? cost = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/graphql"));
        request.Content = new StringContent(
            $"{{\"query\":\"{document}\"}}",
            Encoding.UTF8,
            "application/json"
        );
        if (cost is not null)
        {
            request.Headers.Add("GraphQL-Cost", cost);
        }

        using var response = await _client.SendAsync(request);
        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        return answer.TryGetProperty("errors", out _)
            ? throw new InvalidOperationException($"{document}: {answer.GetRawText()}")
            : answer;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>Runs an operation until the server's code for it is compiled.</summary>
    public async Task WarmAsync(Operation operation)
    {
        for (var i = 0; i < Warm; i++)
        {
            await AskAsync(operation.Document);
        }
    }

    /// <summary>Prices an operation, then runs it until it has taken so much processor time.</summary>
    public async Task<Priced> RunAsync(Operation operation, TimeSpan spent)
    {
        var cost = (await AskAsync(operation.Document, "validate"))
            .GetProperty("extensions")
            .GetProperty("operationCost");
        var (before, requests) = (served.Used().Processor, 0);
        TimeSpan taken;
        do
        {
            for (var i = 0; i < Least; i++)
            {
                await AskAsync(operation.Document);
                requests++;
            }

            taken = served.Used().Processor - before;
        } while (taken < spent);

        return new Priced(
            operation.Name,
            cost.GetProperty("fieldCost").GetDouble(),
            cost.GetProperty("typeCost").GetDouble(),
            taken.TotalMicroseconds / requests
        );
    }
}
