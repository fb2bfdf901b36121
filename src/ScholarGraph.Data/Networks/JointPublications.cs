using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Networks;

/// <summary>Finds what two people have written together.</summary>
public static class JointPublications
{
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
        var works = where is null ? context.Publications : context.Publications.Where(where);
        var found = new Dictionary<(long, long), IReadOnlyList<long>>();
        (long A, long B)[] asked = [.. pairs.Distinct()];
        var counts = await CountsAsync(
            context,
            [.. asked.SelectMany(pair => new[] { pair.A, pair.B }).Distinct()],
            cancellationToken
        );
        foreach (var (a, b) in asked)
        {
            // Looked for among the works of whoever has fewer.
            var (few, many) =
                counts.GetValueOrDefault(a) <= counts.GetValueOrDefault(b) ? (a, b) : (b, a);
            var joint =
                from own in context.Authorships
                where own.ResearcherId == few
                join other in context.Authorships on own.PublicationId equals other.PublicationId
                where other.ResearcherId == many
                join work in works on own.PublicationId equals work.Id
                orderby work.Year descending, work.TitleFolded, work.Title, work.Id
                select work.Id;
            found[(a, b)] = await joint.Take(countMax).ToListAsync(cancellationToken);
        }

        return found;
    }

    private static async Task<Dictionary<long, int>> CountsAsync(
        ScholarContext context,
        List<long> people,
        CancellationToken cancellationToken
    ) =>
        people.Count == 0
            ? []
            : await context
                .Researchers.Where(r => people.Contains(r.Id))
                .Select(r => new { r.Id, r.PublicationCount })
                .ToDictionaryAsync(r => r.Id, r => r.PublicationCount, cancellationToken);
}
