using System.Diagnostics.Metrics;
using Microsoft.Extensions.Caching.Memory;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Planning;

namespace ScholarGraph.Querying.Caching;

/// <summary>
/// Answers kept as they were sent, by plan, variables and the version of the data: an answer is found only in a snapshot of the very
/// version that it was read from. Bounded in bytes; what was used least recently goes first.
/// </summary>
internal sealed class AnswerCache : IDisposable
{
    // What an entry costs beside its texts, roughly.
    private const int EntryBytes = 300;

    private readonly MemoryCache _answers;
    private readonly Lock _turning = new();
    private long _version = long.MinValue;

    /// <param name="bytesMax">Room.</param>
    /// <param name="meter">Where its figures are told.</param>
    public AnswerCache(long bytesMax, Meter meter)
    {
        _answers = new MemoryCache(
            new MemoryCacheOptions
            {
                SizeLimit = bytesMax,
                CompactionPercentage = 0.25,
                TrackStatistics = true,
            }
        );
        meter.CreateObservableCounter(
            "graphql.answers.hits",
            () => Hits,
            "{request}",
            "Requests whose answer was kept."
        );
        meter.CreateObservableCounter(
            "graphql.answers.misses",
            () => Misses,
            "{request}",
            "Requests whose answer might have been kept and was not."
        );
        meter.CreateObservableGauge(
            "graphql.answers.size",
            () => Bytes,
            "By",
            "Room that kept answers take."
        );
    }

    /// <summary>Requests answered from here, since the start.</summary>
    public long Hits => _answers.GetCurrentStatistics()!.TotalHits;

    /// <summary>Requests that had to be read, since the start.</summary>
    public long Misses => _answers.GetCurrentStatistics()!.TotalMisses;

    /// <summary>Bytes kept at the moment.</summary>
    public long Bytes => _answers.GetCurrentStatistics()!.CurrentEstimatedSize ?? 0;

    /// <summary>The cache that the settings ask for; null when they ask for none.</summary>
    public static AnswerCache? For(EngineOptions options, Meter meter) =>
        options is { DataVersion: not null, KeptAnswersBytesMax: > 0 }
            ? new AnswerCache(options.KeptAnswersBytesMax, meter)
            : null;

    /// <summary>A request's turn; null when its plan reads nothing.</summary>
    public AnswerLookup? For(Plan plan, IReadOnlyDictionary<string, InputValue> variables) =>
        plan.Levels.Count > 0 ? new(this, plan.Number, InputText.Of(variables)) : null;

    /// <summary>The answer; null when it is not kept.</summary>
    public byte[]? Find(AnswerKey key)
    {
        Turn(key.Version);
        return _answers.Get<byte[]>(key);
    }

    /// <summary>Keeps an answer if there is room.</summary>
    public void Keep(AnswerKey key, ReadOnlyMemory<byte> answer)
    {
        using var entry = _answers.CreateEntry(key);
        entry.Size = answer.Length + (2L * key.Values.Length) + EntryBytes;
        entry.Value = answer.ToArray();
    }

    public void Dispose() => _answers.Dispose();

    // Answers of older data are asked for no more: all of them go at once. A request whose snapshot is older goes on beside.
    private void Turn(long version)
    {
        if (Volatile.Read(ref _version) >= version)
        {
            return;
        }

        lock (_turning)
        {
            if (_version < version)
            {
                _answers.Clear();
                Volatile.Write(ref _version, version);
            }
        }
    }
}
