using System.Diagnostics;

namespace ScholarGraph.Benchmarks.Starts;

/// <summary>Starts the program and asks it one query as soon as it serves.</summary>
/// <param name="program">The executable.</param>
internal sealed class StartTrial(string program)
{
    private const string Question =
        "{ researchers(first: 5) { nodes { name publications(first: 3) { nodes { title } } } } }";

    /// <summary>One start.</summary>
    /// <param name="folder">Data folder; made and seeded when it is not there.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">It ended before it served, or answered with an error.</exception>
    public async Task<Start> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        await using var served = ServedProgram.Start([program], ["--data", folder]);
        var address = await served.Address.WaitAsync(cancellationToken);
        var answer = await GraphQuestion.AskAsync(address, Question, cancellationToken);
        var toAnswer = clock.Elapsed;
        var (bytes, processor) = served.Used();
        if (answer.Contains("\"errors\"", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(answer);
        }

        await served.StopAsync();
        return new Start(toAnswer, processor, bytes);
    }
}
