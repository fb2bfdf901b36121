using System.Diagnostics;

namespace ScholarGraph.Benchmarks.Search;

/// <summary>Times of many calls by the clock, and the processor's time of all of them, which other work on the machine changes less.</summary>
internal sealed class Timing
{
    private readonly List<double> _times = [];
    private TimeSpan _processor;

    /// <summary>Milliseconds of processor time a call.</summary>
    public double Processor => _processor.TotalMilliseconds / _times.Count;

    /// <summary>Milliseconds by the clock that a share of the calls took at most.</summary>
    public double At(double share) => _times.Order().ElementAt((int)((_times.Count - 1) * share));

    /// <summary>Times a call for each text.</summary>
    public async Task MeasureAsync(IReadOnlyList<string> texts, Func<string, Task> call)
    {
        var before = Environment.CpuUsage.TotalTime;
        foreach (var text in texts)
        {
            var started = Stopwatch.GetTimestamp();
            await call(text);
            _times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        _processor += Environment.CpuUsage.TotalTime - before;
    }
}
