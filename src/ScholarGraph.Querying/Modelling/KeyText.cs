namespace ScholarGraph.Querying.Modelling;

/// <summary>How a key reads inside a global id.</summary>
/// <typeparam name="TKey">Type of the key column.</typeparam>
/// <param name="Write">The key's text.</param>
/// <param name="Read">The key of a text; false where the text is none.</param>
public sealed record KeyText<TKey>(Func<TKey, string> Write, KeyReader<TKey> Read);

/// <summary>Reads a key's text.</summary>
/// <param name="text">The text.</param>
/// <param name="key">The key, or a default.</param>
/// <returns>Whether the text is a key.</returns>
public delegate bool KeyReader<TKey>(string text, out TKey key);
