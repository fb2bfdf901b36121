using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Networks;

/// <summary>Finds out whom keys mean.</summary>
internal static class ResearcherKeys
{
    /// <summary>The researchers of some keys: a key that was given up means the one that stands for it now.</summary>
    /// <param name="context">Sees the graph.</param>
    /// <param name="graph">The co-author graph that the context sees: who has links there is not looked up.</param>
    /// <param name="asked">Keys.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>From each key that means somebody to their key.</returns>
    public static async Task<IReadOnlyDictionary<long, long>> FindAsync(
        ScholarContext context,
        CoauthorGraph graph,
        IEnumerable<long> asked,
        CancellationToken cancellationToken
    )
    {
        List<long> keys = [.. asked.Distinct()];
        var found = keys.Where(key =>
                graph.Find(key) is >= 0 and var node && graph.LinksOf(node).Count > 0
            )
            .ToDictionary(key => key);
        _ = keys.RemoveAll(found.ContainsKey);
        if (keys.Count == 0)
        {
            return found;
        }

        var alone = await context
            .Researchers.Where(r => keys.Contains(r.Id))
            .Select(r => r.Id)
            .ToListAsync(cancellationToken);
        alone.ForEach(key => found.Add(key, key));
        var redirects = await context
            .KeyRedirects.Where(r => r.Kind == nameof(Researcher) && keys.Contains(r.Id))
            .Select(r => new { r.Id, r.TargetId })
            .ToListAsync(cancellationToken);
        redirects.ForEach(redirect => found.Add(redirect.Id, redirect.TargetId));
        return found;
    }
}
