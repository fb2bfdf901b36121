namespace ScholarGraph.Formats.Bibtex;

/// <summary>One entry of a BibTeX file, not parsed yet.</summary>
/// <param name="Type">Word after the @, lower case.</param>
/// <param name="Body">What stands between its delimiters.</param>
/// <param name="Line">Line of the @, from 1.</param>
/// <param name="Code">Why it cannot be parsed; null when it can.</param>
internal sealed record BibChunk(string Type, string Body, int Line, string? Code);
