using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Networks;

/// <summary>Chooses likely collaborators by common co-authors, and orders them by those and by shared topics.</summary>
internal static class SuggestedPeople
{
    public static async Task<IReadOnlyList<IReadOnlyList<SuggestedPerson>>> ReadAsync(
        ScholarContext context,
        CoauthorGraph graph,
        IReadOnlyList<long> keys,
        int candidatesMax,
        int countMax,
        CancellationToken cancellationToken
    )
    {
        var found = keys.Select(key =>
                Suggestions.For(graph, graph.Find(key), candidatesMax, cancellationToken)
            )
            .ToList();
        var people = found.SelectMany(list => list.Select(s => graph.KeyOf(s.Node))).Concat(keys);
        var topics = await TopicsAsync(context, [.. people.Distinct()], cancellationToken);
        return
        [
            .. keys.Zip(
                found,
                (key, list) =>
                    list.Select(s =>
                            (s.Node, Told: Told(graph, s, topics[key], topics[graph.KeyOf(s.Node)]))
                        )
                        .OrderByDescending(s => s.Told.Score)
                        .ThenBy(s => s.Node, Comparer<int>.Create(graph.Compare))
                        .Select(s => s.Told)
                        .Take(countMax)
                        .ToArray()
            ),
        ];
    }

    private static SuggestedPerson Told(
        CoauthorGraph graph,
        Suggestion suggestion,
        IEnumerable<long> own,
        IEnumerable<long> theirs
    )
    {
        long[] shared = [.. own.Intersect(theirs)];
        var all = own.Union(theirs).Count();
        return new SuggestedPerson(
            graph.KeyOf(suggestion.Node),
            shared,
            [.. suggestion.Common.Select(graph.KeyOf)],
            // Equal evidence is equal, in whatever order it was added up.
            Math.Round(suggestion.Score + (all == 0 ? 0 : (double)shared.Length / all), 9)
        );
    }

    // What people state, and what they write about, by slug.
    private static async Task<ILookup<long, long>> TopicsAsync(
        ScholarContext context,
        List<long> people,
        CancellationToken cancellationToken
    )
    {
        var stated = context
            .ResearcherTopics.Where(link => people.Contains(link.ResearcherId))
            .Select(link => new { link.ResearcherId, link.TopicId });
        var written = context
            .Authorships.Where(a => people.Contains(a.ResearcherId))
            .Join(
                context.PublicationTopics,
                a => a.PublicationId,
                link => link.PublicationId,
                (a, link) => new { a.ResearcherId, link.TopicId }
            );
        var links = await stated.Union(written).ToListAsync(cancellationToken);
        var used = links.Select(link => link.TopicId).Distinct().ToList();
        var slugs = await context
            .Topics.Where(topic => used.Contains(topic.Id))
            .ToDictionaryAsync(topic => topic.Id, topic => topic.Slug, cancellationToken);
        return links
            .OrderBy(link => slugs[link.TopicId], StringComparer.Ordinal)
            .ToLookup(link => link.ResearcherId, link => link.TopicId);
    }
}
