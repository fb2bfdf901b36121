using System.Text.Json;

namespace ScholarGraph.Tests.Api.Works;

/// <summary>Reads facets of an answer.</summary>
internal static class FacetList
{
    /// <summary>Values and counts, in their order: by count descending, then value.</summary>
    public static List<(string Value, int Count)> Of(JsonElement facets)
    {
        var counts = facets
            .EnumerateArray()
            .Select(f =>
                (
                    Value: f.GetProperty("value").GetString()!,
                    Count: f.GetProperty("count").GetInt32()
                )
            )
            .ToList();
        Assert.Equal(
            counts.OrderByDescending(f => f.Count).ThenBy(f => f.Value, StringComparer.Ordinal),
            counts
        );
        return counts;
    }
}
