using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Networks;

/// <summary>Finds what two people have written together.</summary>
public static class JointPublications
{
    // Looked for among the works of whoever has fewer; written by hand because a path asks it for each of its links.
    private const string Joint = """
        SELECT w."Id"
        FROM (
            SELECT
                CASE WHEN a."PublicationCount" <= b."PublicationCount" THEN a."Id" ELSE b."Id" END AS "Few",
                CASE WHEN a."PublicationCount" <= b."PublicationCount" THEN b."Id" ELSE a."Id" END AS "Many"
            FROM "Researcher" AS a
            CROSS JOIN "Researcher" AS b
            WHERE a."Id" = {0} AND b."Id" = {1}
        ) AS pair
        CROSS JOIN "Authorship" AS own
        CROSS JOIN "Authorship" AS other
        CROSS JOIN "Publication" AS w
        WHERE own."ResearcherId" = pair."Few"
            AND other."PublicationId" = own."PublicationId" AND other."ResearcherId" = pair."Many"
            AND w."Id" = own."PublicationId"
        ORDER BY w."Year" IS NULL, w."Year" DESC, w."TitleFolded", w."Title", w."Id"
        LIMIT {2}
        """;

    /// <summary>Joint publications of pairs, each the newest first, unknown years last, then by title.</summary>
    /// <param name="context">In a read transaction.</param>
    /// <param name="pairs">Keys of two researchers each.</param>
    /// <param name="where">Publications that count; null: all.</param>
    /// <param name="countMax">How many of each pair at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Their keys, for each distinct pair.</returns>
    public static async Task<IReadOnlyDictionary<(long A, long B), IReadOnlyList<long>>> ReadAsync(
        ScholarContext context,
        IEnumerable<(long A, long B)> pairs,
        Expression<Func<Publication, bool>>? where,
        int countMax,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        var found = new Dictionary<(long, long), IReadOnlyList<long>>();
        foreach (var (a, b) in pairs.Distinct())
        {
            found[(a, b)] = where is null
                ? await context.Kept.ReadAsync(
                    Joint,
                    row => row.GetInt64(0),
                    cancellationToken,
                    a,
                    b,
                    countMax
                )
                : await FilteredAsync(context, a, b, where, countMax, cancellationToken);
        }

        return found;
    }

    private static async Task<List<long>> FilteredAsync(
        ScholarContext context,
        long a,
        long b,
        Expression<Func<Publication, bool>> filter,
        int countMax,
        CancellationToken cancellationToken
    ) =>
        await (
            from own in context.Authorships
            where own.ResearcherId == a
            join other in context.Authorships on own.PublicationId equals other.PublicationId
            where other.ResearcherId == b
            join work in context.Publications.Where(filter) on own.PublicationId equals work.Id
            orderby work.Year descending, work.TitleFolded, work.Title, work.Id
            select work.Id
        )
            .Take(countMax)
            .ToListAsync(cancellationToken);
}
