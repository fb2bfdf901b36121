using System.Text.Json;
using ScholarGraph.Benchmarks.Loads;

namespace ScholarGraph.Benchmarks.Imports;

/// <summary>What a server on the same graph answers, to one who asks one question after the other.</summary>
/// <param name="Idle">Answers a second while nothing is imported.</param>
/// <param name="Meanwhile">Answers a second while many files come into its empty graph.</param>
/// <param name="Longest">The longest wait for an answer meanwhile, in ms.</param>
internal sealed record ServedMeanwhile(double Idle, double Meanwhile, double Longest)
{
    private const int WarmUp = 4;
    private const int IdleTime = 10;

    private static readonly string Question = JsonSerializer.Serialize(
        new
        {
            query = "{ researchers(first: 20) { totalCount nodes { name publicationCount publications(first: 3) { nodes { title } } } } }",
        }
    );

    /// <summary>Starts a server on an empty graph, and asks it before and during an import.</summary>
    /// <param name="program">The executable.</param>
    /// <param name="place">Options that say where the graph is kept.</param>
    /// <param name="folder">For files of the load.</param>
    /// <param name="importAsync">Imports into it.</param>
    public static async Task<ServedMeanwhile> MeasureAsync(
        string program,
        IReadOnlyList<string> place,
        string folder,
        Func<Task> importAsync
    )
    {
        await using var served = ServedProgram.Start([program], ["--no-seed", .. place]);
        var address = new Uri(await served.Address, "/graphql");
        var load = new Wrk(folder, connections: 1);
        Task<Figures> AskAsync(int seconds) => load.RunAsync(served, address, [Question], seconds);

        _ = await AskAsync(WarmUp);
        var idle = await AskAsync(IdleTime);
        var rounds = new List<Figures>();
        for (var import = importAsync(); !import.IsCompletedSuccessfully; )
        {
            rounds.Add(await AskAsync(seconds: 1));
            if (import.IsCompleted)
            {
                await import;
            }
        }

        return new ServedMeanwhile(
            idle.PerSecond,
            rounds.Average(round => round.PerSecond),
            rounds.Max(round => round.Longest)
        );
    }
}
