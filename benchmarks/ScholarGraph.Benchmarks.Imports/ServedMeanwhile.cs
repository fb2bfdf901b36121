using System.Diagnostics;
using System.Text;

namespace ScholarGraph.Benchmarks.Imports;

/// <summary>What a server on the same graph answers, to one who asks one question after the other.</summary>
/// <param name="Idle">Answers a second while nothing is imported.</param>
/// <param name="Meanwhile">Answers a second while many files come into its empty graph.</param>
/// <param name="Longest">The longest wait for an answer meanwhile.</param>
internal sealed record ServedMeanwhile(double Idle, double Meanwhile, TimeSpan Longest)
{
    private const string Question =
        "{ researchers(first: 20) { totalCount nodes { name publicationCount publications(first: 3) { nodes { title } } } } }";

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(10);

    /// <summary>Starts a server on an empty graph, and asks it before and during an import.</summary>
    /// <param name="program">The executable.</param>
    /// <param name="place">Options that say where the graph is kept.</param>
    /// <param name="importAsync">Imports into it.</param>
    public static async Task<ServedMeanwhile> MeasureAsync(
        string program,
        IReadOnlyList<string> place,
        Func<Task> importAsync
    )
    {
        await using var served = ServedProgram.Start([program], ["--no-seed", .. place]);
        using var client = new HttpClient { BaseAddress = await served.Address };
        _ = await AskAsync(client, Task.Delay(WarmUp));
        var (idle, _) = await AskAsync(client, Task.Delay(IdleTime));
        var (meanwhile, longest) = await AskAsync(client, importAsync());
        return new ServedMeanwhile(idle, meanwhile, longest);
    }

    private static async Task<(double Rate, TimeSpan Longest)> AskAsync(
        HttpClient client,
        Task until
    )
    {
        var (answers, longest, clock) = (0, TimeSpan.Zero, Stopwatch.StartNew());
        while (!until.IsCompleted)
        {
            var asked = clock.Elapsed;
            using var body = new StringContent(
                $"{{\"query\":\"{Question}\"}}",
                Encoding.UTF8,
                "application/json"
            );
            using var response = await client.PostAsync(
                new Uri("/graphql", UriKind.Relative),
                body
            );
            var answer = await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
            if (answer.Contains("\"errors\"", StringComparison.Ordinal))
            {
                throw new InvalidOperationException(answer);
            }

            answers++;
            var took = clock.Elapsed - asked;
            longest = took > longest ? took : longest;
        }

        await until;
        return (answers / clock.Elapsed.TotalSeconds, longest);
    }
}
