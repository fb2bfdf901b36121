using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Access;

/// <summary>Keys of curators. Thread-safe.</summary>
public sealed class ApiKeys
{
    /// <summary>Length of a name, UTF-16 units.</summary>
    public const int NameLengthMax = 100;

    private readonly AccessWriter _writer;
    private readonly TimeProvider _time;

    /// <param name="contexts">Gives out contexts.</param>
    /// <param name="store">The database as a whole.</param>
    /// <param name="time">The clock.</param>
    public ApiKeys(
        IDbContextFactory<ScholarContext> contexts,
        GraphStore store,
        TimeProvider time
    ) => (_writer, _time) = (new AccessWriter(contexts, store), time);

    /// <summary>Makes a key.</summary>
    /// <param name="name">Who bears it; no other key may have had it, because decisions name it.</param>
    /// <param name="validFor">How long it is valid; null for ever.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <exception cref="AccessException">The name is taken, blank, too long or not printable.</exception>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<CreatedKey> CreateAsync(
        string name,
        TimeSpan? validFor,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(name);
        if (
            string.IsNullOrWhiteSpace(name)
            || name.Length > NameLengthMax
            || name.Any(c => char.IsControl(c) || char.IsSurrogate(c))
        )
        {
            throw new AccessException(
                AccessCodes.NameInvalid,
                $"'{name}' is no name of a key: it has 1 to {NameLengthMax} printable characters."
            );
        }

        return _writer.WriteAsync(
            async context =>
            {
                if (
                    await context.Set<ApiKey>().AnyAsync(key => key.Name == name, cancellationToken)
                )
                {
                    throw new AccessException(
                        AccessCodes.NameTaken,
                        $"There is a key '{name}' already, valid or not; decisions name it, so choose another name."
                    );
                }

                var now = _time.GetUtcNow().UtcDateTime;
                var id = NewId();
                var secret = KeySecret.New(id);
                var key = new ApiKey
                {
                    Id = id,
                    Name = name,
                    Hash = KeySecret.HashOf(secret),
                    CreatedAt = now,
                    ExpiresAt = now + validFor,
                };
                _ = context.Add(key);
                return new CreatedKey(key, secret);
            },
            cancellationToken
        );
    }

    /// <summary>All keys, those no longer valid among them, by name.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken) =>
        _writer.ReadAsync<IReadOnlyList<ApiKey>>(
            async context =>
            {
                var keys = await context
                    .Set<ApiKey>()
                    .AsNoTracking()
                    .ToListAsync(cancellationToken);
                return [.. keys.OrderBy(key => key.Name, StringComparer.Ordinal)];
            },
            cancellationToken
        );

    /// <summary>Revokes a key: from now on it is refused. What it did stays.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    /// <returns>The key; one that was revoked before keeps the time of that.</returns>
    /// <exception cref="AccessException">There is no such key.</exception>
    /// <exception cref="StoreException">The database cannot be read or written.</exception>
    public Task<ApiKey> RevokeAsync(string name, CancellationToken cancellationToken) =>
        _writer.WriteAsync(
            async context =>
            {
                var key =
                    await context
                        .Set<ApiKey>()
                        .SingleOrDefaultAsync(key => key.Name == name, cancellationToken)
                    ?? throw new AccessException(
                        AccessCodes.KeyUnknown,
                        $"There is no key '{name}'; keys list shows them all."
                    );
                key.RevokedAt ??= _time.GetUtcNow().UtcDateTime;
                return key;
            },
            cancellationToken
        );

    /// <summary>The name of whoever bears a secret.</summary>
    /// <param name="secret">As sent.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Null for a secret that is none, or of a key that is revoked or expired.</returns>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public Task<string?> BearerAsync(string secret, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return !KeySecret.TryReadId(secret, out var id)
            ? Task.FromResult<string?>(null)
            : _writer.ReadAsync(
                async context =>
                {
                    var now = _time.GetUtcNow().UtcDateTime;
                    return
                        await context
                            .Set<ApiKey>()
                            .AsNoTracking()
                            .SingleOrDefaultAsync(key => key.Id == id, cancellationToken)
                            is { } key
                        && KeySecret.Fits(secret, key.Hash)
                        && key.RevokedAt is null
                        && (key.ExpiresAt is not { } end || end > now)
                        ? key.Name
                        : null;
                },
                cancellationToken
            );
    }

    private static long NewId() =>
        BinaryPrimitives.ReadInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(long)))
        & long.MaxValue;
}
