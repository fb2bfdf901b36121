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
            var some = new Some<long?>([.. chunk]);
            rows.AddRange(await WithAsync<T>(key, some, some.Values.Contains, cancellationToken));
        }

        return rows;
    }

    public async Task<List<T>> WithTextAsync<T>(
        Expression<Func<T, string>> text,
        IReadOnlyCollection<string> texts,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var rows = new List<T>();
        foreach (var chunk in texts.Order(StringComparer.Ordinal).Chunk(KeysMax))
        {
            var some = new Some<string>([.. chunk]);
            rows.AddRange(await WithAsync<T>(text, some, some.Values.Contains, cancellationToken));
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

    private Task<List<T>> WithAsync<T>(
        LambdaExpression column,
        object some,
        Delegate contains,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var isThere = Expression.Lambda<Func<T, bool>>(
            Expression.Call(
                Expression.Property(Expression.Constant(some), nameof(Some<>.Values)),
                contains.Method,
                column.Body
            ),
            column.Parameters
        );
        return context.Set<T>().AsNoTracking().Where(isThere).ToListAsync(cancellationToken);
    }

    // A property becomes a parameter of the statement, which is then made once.
    private sealed record Some<T>(List<T> Values);
}
