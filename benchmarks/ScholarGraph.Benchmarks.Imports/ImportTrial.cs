using System.Diagnostics;

namespace ScholarGraph.Benchmarks.Imports;

/// <summary>Runs the program's import as a process of its own, and looks at it while it runs.</summary>
/// <param name="program">The executable.</param>
/// <param name="place">Options that say where the graph is kept.</param>
internal sealed class ImportTrial(string program, IReadOnlyList<string> place)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>One import.</summary>
    /// <param name="what">For the table.</param>
    /// <param name="files">Given to it.</param>
    /// <exception cref="InvalidOperationException">It did not import all of them.</exception>
    public async Task<Import> RunAsync(string what, IReadOnlyList<string> files)
    {
        var clock = Stopwatch.StartNew();
        using var process = ServedProgram.Run([program], ["import", .. place, .. files]);
        var (output, error) = (
            process.StandardOutput.ReadToEndAsync(),
            process.StandardError.ReadToEndAsync()
        );
        var (memory, processor) = (0L, TimeSpan.Zero);
        while (!process.HasExited)
        {
            process.Refresh();
            try
            {
                (memory, processor) = (
                    Math.Max(memory, process.PeakWorkingSet64),
                    process.TotalProcessorTime
                );
            }
            catch (InvalidOperationException)
            {
                // It ended just now.
            }

            await Task.Delay(Look);
        }

        clock.Stop();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{what}: {await error}");
        }

        var last = (await output).TrimEnd().Split('\n').Last(line => !line.StartsWith(' '));
        return new Import(what, clock.Elapsed, processor, memory, last);
    }
}
