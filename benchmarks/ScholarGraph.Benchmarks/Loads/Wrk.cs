using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ScholarGraph.Benchmarks.Loads;

/// <summary>Loads a server with wrk: each connection sends the next body as soon as it has its answer.</summary>
/// <param name="folder">For its files.</param>
/// <param name="connections">How many at once.</param>
public sealed partial class Wrk(string folder, int connections)
{
    private const string Script = """
        local requests, at = {}, 0
        function init(args)
          for line in io.lines(args[1]) do
            requests[#requests + 1] = wrk.format("POST", nil, { ["Content-Type"] = "application/json", ["Accept"] = "application/json" }, line)
          end
        end
        function request() at = at % #requests + 1; return requests[at] end
        function done(summary, latency)
          local e = summary.errors
          io.write(string.format("figures %d %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), latency.max, e.connect + e.read + e.write + e.status + e.timeout))
        end
        """;

    /// <summary>Runs it.</summary>
    /// <exception cref="InvalidOperationException">wrk fails, or the server answered with an error.</exception>
    public async Task<Figures> RunAsync(
        ServedProgram server,
        Uri address,
        IEnumerable<string> bodies,
        int seconds
    )
    {
        var (script, lines) = (Path.Combine(folder, "load.lua"), Path.Combine(folder, "bodies"));
        await File.WriteAllTextAsync(script, Script);
        await File.WriteAllLinesAsync(lines, bodies);
        string[] arguments =
        [
            "-t1",
            $"-c{connections}",
            $"-d{seconds}s",
            "--timeout",
            "30s",
            "-s",
            script,
            address.ToString(),
            lines,
        ];
        var before = server.Used().Processor;
        using var process = Process.Start(
            new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true }
        )!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var found = Line().Match(output);
        var numbers = found.Success
            ? found
                .Groups[1]
                .Value.Split(' ')
                .Select(n => double.Parse(n, CultureInfo.InvariantCulture))
                .ToArray()
            : throw new InvalidOperationException($"{address}: {output}");
        return numbers[5] == 0
            ? new Figures(
                numbers[0] * 1e6 / numbers[1],
                numbers[2] / 1000,
                numbers[3] / 1000,
                numbers[4] / 1000,
                (server.Used().Processor - before).TotalMicroseconds / numbers[0]
            )
            : throw new InvalidOperationException($"{address}: {numbers[5]} errors");
    }

    [GeneratedRegex(@"^figures (.*)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
