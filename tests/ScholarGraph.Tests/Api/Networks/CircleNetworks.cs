using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Api.Networks;

/// <summary>Networks in memory, slow and plain.</summary>
internal static class CircleNetworks
{
    /// <summary>Everybody within some hops of the nearest centre.</summary>
    public static Dictionary<Researcher, int> Distances(
        CircleData data,
        IEnumerable<Researcher> centres,
        int depth,
        int weightMin
    )
    {
        var distances = centres.Distinct().ToDictionary(r => r, _ => 0);
        for (var distance = 1; distance <= depth; distance++)
        {
            foreach (var near in distances.Keys.ToList())
            {
                foreach (var other in data.Coauthors(near, weightMin))
                {
                    _ = distances.TryAdd(other, distance);
                }
            }
        }

        return distances;
    }

    /// <summary>The answers of all links among some people, in the order of ids.</summary>
    public static IEnumerable<string> Edges(
        CircleData data,
        IEnumerable<Researcher> members,
        int weightMin
    )
    {
        var people = members.OrderBy(CircleData.Id, StringComparer.Ordinal).ToList();
        return from a in people
            from b in people.Skip(people.IndexOf(a) + 1)
            let joint = data.Joint(a, b)
            where joint.Count >= weightMin
            let ids = (From: CircleData.Id(a), To: CircleData.Id(b))
            select $$"""{"from":"{{ids.From}}","to":"{{ids.To}}","weight":{{joint.Count}},"firstYear":{{Year(joint.Min(p => p.Year))}},"lastYear":{{Year(joint.Max(p => p.Year))}}}""";
    }

    private static string Year(int? year) => year is { } known ? $"{known}" : "null";
}
