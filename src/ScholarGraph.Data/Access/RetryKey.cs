using System.Security.Cryptography;
using System.Text;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Access;

/// <summary>Names a request that may be retried.</summary>
public sealed class RetryKey
{
    /// <summary>Length of the key that a client chooses, characters.</summary>
    public const int LengthMax = 200;

    private readonly string _birth;

    /// <param name="caller">Who asks: keys of others are others.</param>
    /// <param name="key">The key that the client chose.</param>
    /// <exception cref="AccessException">It is empty, too long, or not printable ASCII.</exception>
    public RetryKey(string caller, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _birth =
            key.Length is > 0 and <= LengthMax && key.All(c => c is >= ' ' and <= '~')
                ? $"{caller}\n{key}"
                : throw new AccessException(
                    AccessCodes.RetryKeyInvalid,
                    $"An idempotency key has 1 to {LengthMax} printable ASCII characters."
                );
    }

    /// <summary>Key of what is kept of the request.</summary>
    public long Id => EntityKey.Of("Request", _birth);

    /// <summary>Key of one of its changes, the same for a retry.</summary>
    /// <param name="number">From 1 on.</param>
    public long ChangeId(int number) => EntityKey.Of("Change", _birth, number);

    /// <summary>What is asked, so that the same key cannot ask for something else.</summary>
    /// <param name="parts">Document, operation, variables.</param>
    public static byte[] HashOf(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset();
    }
}
