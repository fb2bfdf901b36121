using System.Text;

namespace ScholarGraph.Benchmarks;

/// <summary>Asks a server one query.</summary>
public static class GraphQuestion
{
    /// <summary>Posts a document.</summary>
    /// <param name="address">Of the server.</param>
    /// <param name="document">Without variables.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The answer, JSON.</returns>
    /// <exception cref="HttpRequestException">No answer, or one of another status than 200.</exception>
    public static async Task<string> AskAsync(
        Uri address,
        string document,
        CancellationToken cancellationToken
    )
    {
        using var client = new HttpClient();
        using var body = new StringContent(
            $"{{\"query\":\"{document}\"}}",
            Encoding.UTF8,
            "application/json"
        );
        using var response = await client.PostAsync(
            new Uri(address, "/graphql"),
            body,
            cancellationToken
        );
        return await response
            .EnsureSuccessStatusCode()
            .Content.ReadAsStringAsync(cancellationToken);
    }
}
