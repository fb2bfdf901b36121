using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ScholarGraph.Querying.Paging;

/// <summary>
/// Writes and reads cursors: the values of the order's keys at a row, authenticated together with what the cursor is bound to
/// (field, order, filter, parent). A cursor that was changed, or moved to where it does not belong, is none.
/// </summary>
/// <param name="key">Secret of the authentication.</param>
internal sealed class CursorCodec(byte[] key)
{
    private const int MacLength = 12;

    public string Encode(string binding, ReadOnlySpan<object?> values)
    {
        var payload = new ArrayBufferWriter<byte>(64);
        using (var json = new Utf8JsonWriter(payload))
        {
            json.WriteStartArray();
            foreach (var value in values)
            {
                CursorValue.Write(json, value);
            }

            json.WriteEndArray();
        }

        var cursor = new byte[MacLength + payload.WrittenCount];
        payload.WrittenSpan.CopyTo(cursor.AsSpan(MacLength));
        Mac(binding, payload.WrittenSpan).AsSpan(0, MacLength).CopyTo(cursor);
        return Base64Url.EncodeToString(cursor);
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
            // The last character may hold bits that say nothing; changed in them it is another text all the same.
            || Base64Url.EncodeToString(bytes.AsSpan(0, written)) != cursor
        )
        {
            return false;
        }

        var payload = bytes.AsSpan(MacLength, written - MacLength);
        if (
            !CryptographicOperations.FixedTimeEquals(
                Mac(binding, payload).AsSpan(0, MacLength),
                bytes.AsSpan(0, MacLength)
            )
        )
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

    private byte[] Mac(string binding, ReadOnlySpan<byte> payload)
    {
        var bound = Encoding.UTF8.GetBytes(binding + "\0");
        var all = new byte[bound.Length + payload.Length];
        bound.CopyTo(all, 0);
        payload.CopyTo(all.AsSpan(bound.Length));
        return HMACSHA256.HashData(key, all);
    }
}
