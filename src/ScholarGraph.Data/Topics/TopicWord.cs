namespace ScholarGraph.Data.Topics;

/// <summary>A word of a text.</summary>
/// <param name="Stem">Folded, plural ending removed.</param>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="IsJoined">Whether nothing that ends a phrase stands between it and the word before.</param>
internal readonly record struct TopicWord(string Stem, int Start, int End, bool IsJoined);
