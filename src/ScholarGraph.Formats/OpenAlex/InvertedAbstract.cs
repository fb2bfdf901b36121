using System.Text.Json;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Json;

namespace ScholarGraph.Formats.OpenAlex;

/// <summary>Rebuilds an abstract from the places of its words. The spacing is lost: one space stands between words.</summary>
internal static class InvertedAbstract
{
    /// <summary>Words beyond this place are no abstract.</summary>
    private const int PlaceMax = 100_000;

    /// <returns>The words in their order, gaps closed; null without one.</returns>
    public static string? Rebuild(JsonElement index)
    {
        if (index.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var words = new SortedDictionary<int, string>();
        foreach (var word in index.EnumerateObject())
        {
            foreach (var place in word.Value.Items())
            {
                if (place.Number() is >= 0 and <= PlaceMax and var at)
                {
                    _ = words.TryAdd(at, word.Name);
                }
            }
        }

        var text = MarkedText.Abstract(string.Join(' ', words.Values));
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
