using System.Buffers;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Paging;

/// <summary>
/// Writes and reads cursors: the values of the order's keys at a row, authenticated together with what the cursor is bound to
/// (field, order, filter, parent). A cursor that was changed, or moved to where it does not belong, is none.
/// </summary>
/// <param name="key">Secret of the authentication.</param>
internal sealed class CursorCodec(byte[] key)
{
    private const int MacLength = 12;

    private readonly ConcurrentBag<IncrementalHash> _hashes = [];

    public string Encode(string binding, ReadOnlySpan<object?> values)
    {
        using var payload = new PooledBuffer();
        using (var json = new Utf8JsonWriter(payload))
        {
            json.WriteStartArray();
            foreach (var value in values)
            {
                CursorValue.Write(json, value);
            }

            json.WriteEndArray();
        }

        var cursor = ArrayPool<byte>.Shared.Rent(MacLength + payload.Written.Length);
        Mac(binding, payload.Written, cursor);
        payload.Written.CopyTo(cursor.AsSpan(MacLength));
        var text = Base64Url.EncodeToString(cursor.AsSpan(0, MacLength + payload.Written.Length));
        ArrayPool<byte>.Shared.Return(cursor);
        return text;
    }

    /// <summary>The key values of a cursor.</summary>
    /// <returns>Whether it is a cursor of this binding.</returns>
    public bool TryDecode(
        string cursor,
        string binding,
        IReadOnlyList<Type> types,
        out object?[] values
    )
    {
        values = [];
        var bytes = new byte[Base64Url.GetMaxDecodedLength(cursor.Length)];
        if (
            Base64Url.DecodeFromChars(cursor, bytes, out var read, out var written)
                != OperationStatus.Done
            || read != cursor.Length
            || written <= MacLength
            || !IsEncoded(bytes.AsSpan(0, written), cursor)
        )
        {
            return false;
        }

        Span<byte> mac = stackalloc byte[MacLength];
        Mac(binding, bytes.AsSpan(MacLength, written - MacLength), mac);
        if (!CryptographicOperations.FixedTimeEquals(mac, bytes.AsSpan(0, MacLength)))
        {
            return false;
        }

        using var json = JsonDocument.Parse(bytes.AsMemory(MacLength, written - MacLength));
        if (json.RootElement.GetArrayLength() != types.Count)
        {
            return false;
        }

        values = new object?[types.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = CursorValue.Read(json.RootElement[i], types[i]);
        }

        return true;
    }

    // White space and the last bits of the last character say nothing; with them it is another text all the same.
    private static bool IsEncoded(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> cursor)
    {
        // Before them whole groups of three bytes, which have one form alone.
        var last = bytes[^(bytes.Length % 3 is 0 ? 3 : bytes.Length % 3)..];
        Span<char> written = stackalloc char[4];
        return cursor.Length == Base64Url.GetEncodedLength(bytes.Length)
            && cursor.EndsWith(written[..Base64Url.EncodeToChars(last, written)]);
    }

    // A hash that is ready to begin: to set one up with its key takes longer than all else.
    private void Mac(string binding, ReadOnlySpan<byte> payload, Span<byte> mac)
    {
        if (!_hashes.TryTake(out var hash))
        {
            hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        }

        var bound = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(binding.Length) + 1);
        var length = Encoding.UTF8.GetBytes(binding, bound);
        bound[length] = 0;
        hash.AppendData(bound.AsSpan(0, length + 1));
        ArrayPool<byte>.Shared.Return(bound);
        hash.AppendData(payload);
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        _ = hash.GetHashAndReset(whole);
        _hashes.Add(hash);
        whole[..MacLength].CopyTo(mac);
    }
}
