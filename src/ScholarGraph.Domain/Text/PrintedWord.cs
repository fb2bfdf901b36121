namespace ScholarGraph.Domain.Text;

/// <summary>A word of a search in a text as it is printed.</summary>
/// <param name="Word">The word, folded.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends, marks over its last letter included.</param>
public readonly record struct PrintedWord(string Word, int Start, int End);
