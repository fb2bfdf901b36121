namespace ScholarGraph.Querying.Modelling;

/// <summary>How a key reads inside a global id.</summary>
/// <typeparam name="TKey">Type of the key column.</typeparam>
/// <param name="Write">The key's text.</param>
/// <param name="Read">The key of a text; false where the text is none.</param>
public sealed record KeyText<TKey>(Func<TKey, string> Write, KeyReader<TKey> Read)
{
    /// <summary>Most bytes that <see cref="Format"/> writes.</summary>
    public const int FormatBytesMax = 64;

    /// <summary>Writes the same text in UTF-8, without a string; null where there is no such way.</summary>
    public KeyFormat<TKey>? Format { get; init; }
}

/// <summary>Writes a key's text.</summary>
/// <param name="key">The key.</param>
/// <param name="utf8">Room for <see cref="KeyText{TKey}.FormatBytesMax"/> bytes.</param>
/// <returns>How many were written.</returns>
public delegate int KeyFormat<TKey>(TKey key, Span<byte> utf8);

/// <summary>Reads a key's text.</summary>
/// <param name="text">The text.</param>
/// <param name="key">The key, or a default.</param>
/// <returns>Whether the text is a key.</returns>
public delegate bool KeyReader<TKey>(string text, out TKey key);
