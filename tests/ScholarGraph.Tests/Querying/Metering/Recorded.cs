using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ScholarGraph.Tests.Querying.Metering;

/// <summary>What one meter has measured since this was made, by instrument and tag.</summary>
internal sealed class Recorded : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Key, double Value)> _values = [];

    public Recorded(Meter meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter == meter)
            {
                Instruments.Add(instrument.Name);
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((i, value, tags, _) => Keep(i, value, tags));
        _listener.SetMeasurementEventCallback<double>((i, value, tags, _) => Keep(i, value, tags));
        _listener.Start();
    }

    /// <summary>The instruments of the meter.</summary>
    public List<string> Instruments { get; } = [];

    /// <summary>How much: the sum of what was measured.</summary>
    /// <param name="key">The instrument, and the value of its tag after a space.</param>
    public double Sum(string key) => _values.Where(v => v.Key == key).Sum(v => v.Value);

    /// <summary>How often.</summary>
    /// <inheritdoc cref="Sum"/>
    public int Count(string key) => _values.Count(v => v.Key == key);

    public void Dispose() => _listener.Dispose();

    private void Keep(
        Instrument instrument,
        double value,
        ReadOnlySpan<KeyValuePair<string, object?>> tags
    ) =>
        _values.Enqueue(
            (tags.Length == 0 ? instrument.Name : $"{instrument.Name} {tags[0].Value}", value)
        );
}
