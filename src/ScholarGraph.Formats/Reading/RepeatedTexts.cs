using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace ScholarGraph.Formats.Reading;

/// <summary>Keeps names, venues and whatever else many records say alike in memory once. Thread-safe: sources that are read together share it.</summary>
public sealed class RepeatedTexts
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The first text that was equal; null for null.</summary>
    /// <param name="text">Any text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Of(string? text) => text is null ? null : _known.GetOrAdd(text, text);
}
