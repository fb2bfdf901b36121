using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ScholarGraph.Domain;

/// <summary>Keys of 63 bits, born of content, and their text: 13 characters of 0-9 and a-v whose order is the numeric one.</summary>
public static class EntityKey
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuv";
    private const int TextLength = 13;

    /// <summary>The key born of a text: the first 63 bits of the SHA-256 of kind and birth text.</summary>
    /// <param name="kind">Type name, so that a person and a work of the same words differ.</param>
    /// <param name="birth">What the thing is born of.</param>
    /// <param name="salt">0, or how many keys of the same birth are taken already.</param>
    /// <returns>A number from 1 on.</returns>
    public static long Of(string kind, string birth, int salt = 0)
    {
        ArgumentNullException.ThrowIfNull(birth);
        return Of(kind, birth.AsSpan(), salt);
    }

    private static long Of(string kind, ReadOnlySpan<char> birth, int salt)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var suffix = salt == 0 ? "" : "\n" + salt.ToString(CultureInfo.InvariantCulture);
        var bytesMax = Encoding.UTF8.GetMaxByteCount(
            kind.Length + 1 + birth.Length + suffix.Length
        );
        // An import makes millions of keys, nearly all of short texts.
        Span<byte> text = bytesMax <= 512 ? stackalloc byte[512] : new byte[bytesMax];
        var length = Encoding.UTF8.GetBytes(kind, text);
        text[length++] = (byte)'\n';
        length += Encoding.UTF8.GetBytes(birth, text[length..]);
        length += Encoding.UTF8.GetBytes(suffix, text[length..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        _ = SHA256.HashData(text[..length], hash);
        var key = (long)(BinaryPrimitives.ReadUInt64BigEndian(hash) >> 1);
        return key == 0 ? 1 : key;
    }

    /// <summary>The key born of two keys, a slash between their texts.</summary>
    /// <param name="kind">Type name.</param>
    /// <param name="first">Key.</param>
    /// <param name="second">Key.</param>
    /// <param name="salt">0, or how many keys of the same birth are taken already.</param>
    /// <returns>A number from 1 on.</returns>
    public static long OfPair(string kind, long first, long second, int salt = 0)
    {
        Span<char> birth = stackalloc char[(2 * TextLength) + 1];
        Write(first, birth);
        birth[TextLength] = '/';
        Write(second, birth[(TextLength + 1)..]);
        return Of(kind, birth, salt);
    }

    /// <summary>A key as text.</summary>
    /// <param name="key">Not negative.</param>
    public static string ToText(long key) =>
        string.Create(TextLength, key, static (text, key) => Write(key, text));

    private static void Write(long key, Span<char> text)
    {
        for (var i = TextLength - 1; i >= 0; i--, key >>= 5)
        {
            text[i] = Digits[(int)(key & 31)];
        }
    }

    /// <summary>Writes a key's text in ASCII.</summary>
    /// <param name="key">Not negative.</param>
    /// <param name="ascii">Room for 13 bytes.</param>
    /// <returns>13.</returns>
    public static int Format(long key, Span<byte> ascii)
    {
        for (var i = TextLength - 1; i >= 0; i--, key >>= 5)
        {
            ascii[i] = (byte)Digits[(int)(key & 31)];
        }

        return TextLength;
    }

    /// <summary>Reads a key's text.</summary>
    /// <param name="text">Exactly what <see cref="ToText"/> writes.</param>
    /// <param name="key">The key, or 0.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out long key)
    {
        key = 0;
        if (text.Length != TextLength || text[0] > '7')
        {
            return false;
        }

        var sum = 0L;
        foreach (var c in text)
        {
            var digit = Digits.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return false;
            }

            sum = (sum << 5) | (long)digit;
        }

        key = sum;
        return true;
    }
}
