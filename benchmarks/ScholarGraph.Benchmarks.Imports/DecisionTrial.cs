using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScholarGraph.Benchmarks.Imports;

/// <summary>One decision of a curator, asked of the program while it serves.</summary>
/// <param name="program">The executable.</param>
/// <param name="place">Options that say where the graph is kept.</param>
internal sealed partial class DecisionTrial(string program, IReadOnlyList<string> place)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Makes the first two researchers one.</summary>
    /// <exception cref="InvalidOperationException">The decision was not taken.</exception>
    public async Task<Import> MergeAsync()
    {
        var secret = await KeyAsync();
        // A decision may take longer than a request is given; the program has the environment of this one.
        Environment.SetEnvironmentVariable("SCHOLARGRAPH__REQUESTTIMEOUT", "00:10:00");
        await using var server = ServedProgram.Start([program], place);
        using var client = new HttpClient
        {
            BaseAddress = await server.Address,
            Timeout = TimeSpan.FromMinutes(10),
        };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            secret
        );
        var found = await AskAsync(client, "{ researchers(first: 2) { nodes { id } } }");
        string?[] ids =
        [
            .. found
                .GetProperty("researchers")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(node => node.GetProperty("id").GetString()),
        ];
        await QuietAsync(server);
        var (before, clock) = (server.Used().Processor, Stopwatch.StartNew());
        var told = await AskAsync(
            client,
            $$"""mutation { mergeResearchers(input: { keep: "{{ids[0]}}", merge: ["{{ids[1]}}"] }) { decision { effect } errors { __typename } } }"""
        );
        clock.Stop();
        var (memory, after) = server.Used();
        return
            told.GetProperty("mergeResearchers").GetProperty("decision")
                is { ValueKind: JsonValueKind.Object } decision
            ? new Import(
                "two researchers made one, over GraphQL",
                clock.Elapsed,
                after - before,
                memory,
                $"merge: {decision.GetProperty("effect").GetString()}"
            )
            : throw new InvalidOperationException(told.GetRawText());
    }

    private async Task<string> KeyAsync()
    {
        using var process = ServedProgram.Run(
            [program],
            ["keys", "create", "--name", "benchmark", .. place]
        );
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return Secret().Match(printed) is { Success: true } secret
            ? secret.Value
            : throw new InvalidOperationException($"No key: {printed}");
    }

    // A start reads what it keeps in memory.
    private static async Task QuietAsync(ServedProgram server)
    {
        var used = -Look;
        while (server.Used().Processor is var now && now - used > Look / 10)
        {
            used = now;
            await Task.Delay(Look);
        }
    }

    private static async Task<JsonElement> AskAsync(HttpClient client, string query)
    {
        using var answer = await client.PostAsJsonAsync("graphql", new { query });
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return body.TryGetProperty("data", out var data)
            ? data
            : throw new InvalidOperationException(body.GetRawText());
    }

    [GeneratedRegex(@"sgk_\S+")]
    private static partial Regex Secret();
}
