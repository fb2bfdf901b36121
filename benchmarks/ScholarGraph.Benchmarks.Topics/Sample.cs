using System.Text.Json;

namespace ScholarGraph.Benchmarks.Topics;

/// <summary>Works with their topics, in two parts: the rules were made with the first in sight.</summary>
internal sealed record Sample
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);

    /// <summary>Seen while the rules were made.</summary>
    public required IReadOnlyList<LabelledWork> Development { get; init; }

    /// <summary>Written before the rules were run, and not used to change them.</summary>
    public required IReadOnlyList<LabelledWork> HeldOut { get; init; }

    public static async Task<Sample> ReadAsync(string file)
    {
        await using var stream = File.OpenRead(file);
        return await JsonSerializer.DeserializeAsync<Sample>(stream, _options)
            ?? throw new InvalidDataException(file);
    }
}
