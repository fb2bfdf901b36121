namespace ScholarGraph.Domain.Networks;

/// <summary>Somebody who has not written with a researcher yet but shares co-authors.</summary>
/// <param name="Node">Who.</param>
/// <param name="Common">The shared co-authors: those who say most first.</param>
/// <param name="Score">Sum of 1 / ln(co-authors) over them: a busy colleague says less (Adamic and Adar, 2003).</param>
public sealed record Suggestion(int Node, IReadOnlyList<int> Common, double Score);
