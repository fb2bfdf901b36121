using System.Diagnostics;
using System.Globalization;

namespace ScholarGraph.Benchmarks;

/// <summary>Says where and when figures were taken, so that they can be taken again.</summary>
public static class Measured
{
    /// <summary>Commit, day and machine, in half a sentence.</summary>
    public static string Now()
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", ["rev-parse", "--short", "HEAD"])
            {
                RedirectStandardOutput = true,
            }
        );
        var commit = git?.StandardOutput.ReadToEnd().Trim() ?? "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"commit {commit} on {TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Environment.ProcessorCount} cores"
        );
    }
}
