namespace ScholarGraph.Data.Searching;

/// <summary>Where a hit has what was looked for.</summary>
/// <param name="Field">Field of the API: <c>name</c>, <c>nameVariants</c>, <c>title</c>, <c>abstract</c> or <c>labels</c>.</param>
/// <param name="Fragment">Its text, or a part of it with <c>…</c> where it is cut, safe as HTML; each match stands in <c>&lt;em&gt;</c>.</param>
public sealed record Highlight(string Field, string Fragment);
