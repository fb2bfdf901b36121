using System.Diagnostics;
using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Benchmarks.Profiles;

/// <summary>Times parses.</summary>
internal static class Speed
{
    private const int Runs = 3;
    private const int Million = 1_000_000;

    /// <summary>Sizes in MB, each twice the one before, with the best of three times and its processor time.</summary>
    public static IReadOnlyList<SpeedFigure> Doubling()
    {
        double[] sizes = [1.25, 2.5, 5, 10];
        _ = Time(1, MadePage.Of(Million));
        return [.. sizes.Select(size => Time(size, MadePage.Of((int)(size * Million))))];
    }

    private static SpeedFigure Time(double megabytes, string text)
    {
        var best = new SpeedFigure(megabytes, TimeSpan.MaxValue, TimeSpan.Zero);
        using var process = Process.GetCurrentProcess();
        for (var run = 0; run < Runs; run++)
        {
            process.Refresh();
            var worked = process.TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            _ = ProfileParser.Parse(text);
            var elapsed = clock.Elapsed;
            process.Refresh();
            if (elapsed < best.Time)
            {
                best = new SpeedFigure(megabytes, elapsed, process.TotalProcessorTime - worked);
            }
        }

        return best;
    }
}
