using System.Text.Json;

namespace ScholarGraph.Tests.Server.Http;

/// <summary>The GraphQL foundation's audits of GraphQL over HTTP (npm package <c>graphql-http</c>), run once against the seeded graph.</summary>
public sealed class AuditRun : IAsyncLifetime
{
    /// <summary>Outcome by id; empty where Node.js is missing.</summary>
    public IReadOnlyDictionary<string, Audit> Audits { get; private set; } =
        new Dictionary<string, Audit>();

    /// <summary>What the server logged meanwhile.</summary>
    public IReadOnlyList<string> Log { get; private set; } = [];

    public async Task InitializeAsync()
    {
        if (NodeScript.Missing is not null)
        {
            return;
        }

        await using var server = await ServedGraph.StartAsync();
        var lines = await NodeScript.RunAsync("audits.mjs", server.Graph.AbsoluteUri);
        Audits = lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<Audit>(line, JsonSerializerOptions.Web)!)
            .ToDictionary(audit => audit.Id);
        Log = [.. server.Log.Entries];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>An audit and its outcome: <c>ok</c>, or how bad it is.</summary>
    public sealed record Audit(string Id, string Name, string Status, string Reason);
}
