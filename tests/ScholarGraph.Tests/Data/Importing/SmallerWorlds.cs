namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Worlds with a source, a work or an author less.</summary>
internal static class SmallerWorlds
{
    public static IEnumerable<PeopledWorld> Of(PeopledWorld world)
    {
        for (var d = 0; d < world.Documents.Count; d++)
        {
            yield return new PeopledWorld([.. world.Documents.Where((_, i) => i != d)]);
            for (var w = 0; w < world.Documents[d].Works.Count; w++)
            {
                var works = world.Documents[d].Works.Where((_, i) => i != w).ToList();
                yield return new PeopledWorld([
                    .. world.Documents.Select(
                        (page, i) => i == d ? page with { Works = works } : page
                    ),
                ]);
                foreach (var a in Enumerable.Range(0, world.Documents[d].Works[w].Authors.Count))
                {
                    var fewer = world
                        .Documents[d]
                        .Works.Select(
                            (work, i) =>
                                i != w
                                    ? work
                                    : work with
                                    {
                                        Authors = [.. work.Authors.Where((_, j) => j != a)],
                                    }
                        )
                        .ToList();
                    yield return new PeopledWorld([
                        .. world.Documents.Select(
                            (page, i) => i == d ? page with { Works = fewer } : page
                        ),
                    ]);
                }
            }
        }
    }
}
