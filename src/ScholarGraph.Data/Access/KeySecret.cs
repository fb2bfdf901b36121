using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Access;

/// <summary>The secret of a key: <c>sgk_</c>, the public part, and 32 random bytes in base64url. Only its hash is kept.</summary>
internal static class KeySecret
{
    private const string Prefix = "sgk_";
    private const int IdLength = 13;
    private const int RandomBytes = 32;

    public static string New(long id) =>
        $"{Prefix}{EntityKey.ToText(id)}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes))}";

    /// <summary>What is kept of a secret. It is random, so that nothing slower than a hash is needed against guessing.</summary>
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>The public part.</summary>
    /// <returns>Whether the text has the form of a secret.</returns>
    public static bool TryReadId(string secret, out long id)
    {
        id = 0;
        return secret.Length > Prefix.Length + IdLength
            && secret.Length < 200
            && secret.StartsWith(Prefix, StringComparison.Ordinal)
            && EntityKey.TryParse(secret.AsSpan(Prefix.Length, IdLength), out id);
    }

    /// <summary>Whether a secret is the one that a hash was made of, in a time that does not tell how much of it is right.</summary>
    public static bool Fits(string secret, byte[] hash) =>
        CryptographicOperations.FixedTimeEquals(HashOf(secret), hash);
}
