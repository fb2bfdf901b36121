using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Data.Networks;

/// <summary>Finds topics that publications have together.</summary>
public static class RelatedTopics
{
    /// <summary>The topics that most publications have beside a topic, stated or inferred.</summary>
    /// <param name="context">In a read transaction.</param>
    /// <param name="topic">Key of the topic.</param>
    /// <param name="countMax">How many at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Keys and numbers of publications, the largest first, then by slug.</returns>
    public static async Task<IReadOnlyList<RelatedTopic>> ReadAsync(
        ScholarContext context,
        long topic,
        int countMax,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        var counts =
            from own in context.PublicationTopics
            where own.TopicId == topic
            join other in context.PublicationTopics on own.PublicationId equals other.PublicationId
            where other.TopicId != topic
            group other by other.TopicId into links
            select new { Key = links.Key, Count = links.Count() };
        return await counts
            .Join(
                context.Topics,
                c => c.Key,
                t => t.Id,
                (c, t) =>
                    new
                    {
                        c.Key,
                        c.Count,
                        t.Slug,
                    }
            )
            .OrderByDescending(c => c.Count)
            .ThenBy(c => c.Slug)
            .Take(countMax)
            .Select(c => new RelatedTopic(c.Key, c.Count))
            .ToListAsync(cancellationToken);
    }
}
