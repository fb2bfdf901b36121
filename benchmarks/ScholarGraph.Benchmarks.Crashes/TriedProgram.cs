using System.Diagnostics;
using ScholarGraph.Data;

namespace ScholarGraph.Benchmarks.Crashes;

/// <summary>The program on one place.</summary>
/// <param name="program">How it is run.</param>
/// <param name="place">Where its graph is.</param>
internal sealed class TriedProgram(IReadOnlyList<string> program, DataOptions place)
{
    private const string Question = "{ researchers { totalCount } }";

    private readonly string[] _options =
    [
        "--provider",
        place.Provider,
        "--data",
        place.Folder,
        .. place.ConnectionString is { } connection ? new[] { "--connection", connection } : [],
    ];

    /// <summary>Names of the files in the data folder, sorted.</summary>
    public IReadOnlyList<string> Files =>
        Directory.Exists(place.Folder)
            ? [.. Directory.GetFiles(place.Folder).Select(file => Path.GetFileName(file)).Order()]
            : [];

    /// <summary>Starts the server.</summary>
    public ServedProgram Serve() => ServedProgram.Start(program, _options);

    /// <summary>Starts an import.</summary>
    public Process Import(IReadOnlyList<string> files) =>
        ServedProgram.Run(program, ["import", .. files, .. _options]);

    /// <summary>Imports to the end.</summary>
    /// <returns>How long it took.</returns>
    public async Task<TimeSpan> ImportAsync(
        IReadOnlyList<string> files,
        CancellationToken cancellationToken
    )
    {
        var clock = Stopwatch.StartNew();
        using var import = Import(files);
        var output = import.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = import.StandardError.ReadToEndAsync(cancellationToken);
        await import.WaitForExitAsync(cancellationToken);
        return import.ExitCode == 0
            ? clock.Elapsed
            : throw new InvalidOperationException(
                $"The import ended with {import.ExitCode}: {await output}{await error}"
            );
    }

    /// <summary>Starts the server, asks it, and stops it.</summary>
    /// <returns>From the start to the first answer.</returns>
    public async Task<TimeSpan> StartAsync(CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        await using var served = Serve();
        await AskAsync(served, cancellationToken);
        var ready = clock.Elapsed;
        await served.StopAsync();
        return ready;
    }

    /// <summary>Asks a server as soon as it serves.</summary>
    /// <exception cref="InvalidOperationException">It ended before, or answers with an error.</exception>
    public static async Task AskAsync(ServedProgram served, CancellationToken cancellationToken)
    {
        var address = await served.Address.WaitAsync(cancellationToken);
        var answer = await GraphQuestion.AskAsync(address, Question, cancellationToken);
        if (answer.Contains("\"errors\"", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(answer);
        }
    }
}
