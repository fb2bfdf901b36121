using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Access;

/// <summary>Answers of requests that may be retried. Thread-safe.</summary>
/// <param name="contexts">Gives out contexts.</param>
/// <param name="store">The database as a whole.</param>
/// <param name="options">Bounds.</param>
/// <param name="time">The clock.</param>
public sealed class KeptRequests(
    IDbContextFactory<ScholarContext> contexts,
    GraphStore store,
    RetryOptions options,
    TimeProvider time
)
{
    /// <summary>Length of an answer that is kept, bytes; the request of a longer one is worked out again when it is retried.</summary>
    public const int AnswerBytesMax = 1024 * 1024;

    private readonly AccessWriter _writer = new(contexts, store);

    /// <summary>Begins a request, or finds the answer of its first try.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="asked">What is asked, by <see cref="RetryKey.HashOf"/>.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <returns>The answer given before; null where the request is to be run: it is new, or its first try broke off.</returns>
    /// <exception cref="AccessException">The key asked for something else before, its first try still runs, or no more can be kept.</exception>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<byte[]?> BeginAsync(RetryKey key, byte[] asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _writer.WriteAsync(
            async context =>
            {
                var now = time.GetUtcNow().UtcDateTime;
                var requests = context.Set<KeptRequest>();
                _ = await requests
                    .Where(request => request.ExpiresAt <= now)
                    .ExecuteDeleteAsync(cancellationToken);
                var id = key.Id;
                var before = await requests.SingleOrDefaultAsync(
                    request => request.Id == id,
                    cancellationToken
                );
                if (before is not null)
                {
                    return Again(before, asked, now);
                }

                if (await requests.CountAsync(cancellationToken) >= options.KeptMax)
                {
                    throw new AccessException(
                        AccessCodes.RetriesFull,
                        $"{options.KeptMax} requests are kept for retries, and no more can be; send this one without an idempotency key, or later."
                    );
                }

                _ = context.Add(
                    new KeptRequest
                    {
                        Id = id,
                        Asked = asked,
                        BegunAt = now,
                        ExpiresAt = now + options.KeptFor,
                    }
                );
                return null;
            },
            cancellationToken
        );
    }

    /// <summary>Keeps the answer of a request that was begun.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="answer">UTF-8; null for a request that failed, so that a retry runs it again.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task EndAsync(RetryKey key, byte[]? answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var id = key.Id;
        return _writer.WriteAsync(
            context =>
            {
                var own = context.Set<KeptRequest>().Where(request => request.Id == id);
                if (answer is not { Length: <= AnswerBytesMax })
                {
                    return own.ExecuteDeleteAsync(cancellationToken);
                }

                return own.ExecuteUpdateAsync(
                    set => set.SetProperty(request => request.Answer, answer),
                    cancellationToken
                );
            },
            cancellationToken
        );
    }

    private byte[]? Again(KeptRequest before, byte[] asked, DateTime now)
    {
        if (!before.Asked.AsSpan().SequenceEqual(asked))
        {
            throw new AccessException(
                AccessCodes.RetryDiffers,
                "The idempotency key was used for another request; each request needs a key of its own."
            );
        }

        if (before.Answer is null && now < before.BegunAt + options.RunsMax)
        {
            throw new AccessException(
                AccessCodes.RetryTooEarly,
                "The first try of this request still runs; send it again later."
            );
        }

        before.BegunAt = before.Answer is null ? now : before.BegunAt;
        return before.Answer;
    }
}
