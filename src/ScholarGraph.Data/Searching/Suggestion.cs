namespace ScholarGraph.Data.Searching;

/// <summary>A completion of what is being typed.</summary>
/// <param name="Scope">What it is.</param>
/// <param name="Key">Its key.</param>
/// <param name="Text">The shown name, the title, or the label that was begun.</param>
/// <param name="Weight">What it is sorted by within its scope: publications, for a publication its year, 0 when unknown.</param>
public sealed record Suggestion(SearchScope Scope, long Key, string Text, int Weight);
