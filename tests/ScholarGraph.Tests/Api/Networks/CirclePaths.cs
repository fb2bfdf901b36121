using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Api.Networks;

/// <summary>Paths in memory, slow and plain.</summary>
internal static class CirclePaths
{
    /// <summary>The answers of all shortest paths, in the order of their ids: of every simple path the shortest.</summary>
    public static List<string> AllShortest(
        CircleData data,
        Researcher from,
        Researcher to,
        int hopsMax,
        int weightMin,
        Func<Publication, bool>? where
    )
    {
        List<List<Researcher>> paths =
        [
            [from],
        ];
        for (var hops = 0; hops <= hopsMax && paths.Count > 0; hops++)
        {
            var arrived = paths.FindAll(path => path[^1] == to);
            if (arrived.Count > 0)
            {
                return
                [
                    .. arrived
                        .OrderBy(
                            path => string.Join(' ', path.Select(CircleData.Id)),
                            StringComparer.Ordinal
                        )
                        .Select(path => Text(data, path, where)),
                ];
            }

            paths =
            [
                .. paths.SelectMany(path =>
                    data.Coauthors(path[^1], weightMin, where)
                        .Where(next => !path.Contains(next))
                        .Select(next => path.Append(next).ToList())
                ),
            ];
        }

        return [];
    }

    private static string Text(
        CircleData data,
        List<Researcher> path,
        Func<Publication, bool>? where
    )
    {
        var steps = path.Zip(path.Skip(1))
            .Select(link =>
            {
                var works = data.Joint(link.First, link.Second, where)
                    .Select(p => $$"""{"id":"{{CircleData.Id(p)}}"}""");
                return $$"""{"from":{"id":"{{CircleData.Id(link.First)}}"},"to":{"id":"{{CircleData.Id(link.Second)}}"},"publications":[{{string.Join(',', works)}}]}""";
            });
        return $$"""{"hops":{{path.Count - 1}},"steps":[{{string.Join(',', steps)}}]}""";
    }
}
