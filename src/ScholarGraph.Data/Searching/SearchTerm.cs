namespace ScholarGraph.Data.Searching;

/// <summary>Words that are looked for side by side, in their order.</summary>
/// <param name="Words">Folded, at least one.</param>
/// <param name="IsPrefix">Whether the last of them may be the beginning of a word.</param>
public sealed record SearchTerm(IReadOnlyList<string> Words, bool IsPrefix);
