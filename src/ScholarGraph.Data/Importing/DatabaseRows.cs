using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing;

/// <summary>Rows in the snapshot that a context is in.</summary>
internal sealed class DatabaseRows(ScholarContext context) : IKeptRows
{
    /// <summary>Keys of one statement.</summary>
    private const int KeysMax = 500;

    public async Task<List<T>> WithAsync<T>(
        Expression<Func<T, long?>> key,
        IReadOnlyCollection<long> keys,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var rows = new List<T>();
        foreach (var chunk in keys.Order().Chunk(KeysMax))
        {
            var some = new SomeKeys([.. chunk]);
            var isThere = Expression.Lambda<Func<T, bool>>(
                Expression.Call(
                    Expression.Property(Expression.Constant(some), nameof(SomeKeys.Keys)),
                    ((Predicate<long?>)some.Keys.Contains).Method,
                    key.Body
                ),
                key.Parameters
            );
            rows.AddRange(
                await context.Set<T>().AsNoTracking().Where(isThere).ToListAsync(cancellationToken)
            );
        }

        return rows;
    }

    public Task<List<T>> AllAsync<T>(CancellationToken cancellationToken)
        where T : class => context.Set<T>().AsNoTracking().ToListAsync(cancellationToken);

    public Task<Dictionary<long, int>> CountInferredAsync(CancellationToken cancellationToken) =>
        context
            .PublicationTopics.Where(link => link.Origin == TopicOrigin.Inferred)
            .GroupBy(link => link.TopicId)
            .Select(topic => new { topic.Key, Count = topic.Count() })
            .ToDictionaryAsync(topic => topic.Key, topic => topic.Count, cancellationToken);

    // A property becomes a parameter of the statement, which is then made once.
    private sealed record SomeKeys(List<long?> Keys);
}
