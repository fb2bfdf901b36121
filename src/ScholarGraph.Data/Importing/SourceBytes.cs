namespace ScholarGraph.Data.Importing;

/// <summary>A source before it is read.</summary>
/// <param name="Sha256">Hash of its bytes, lower-case hexadecimal.</param>
/// <param name="Institution">Institute given with the import; null when none is.</param>
public sealed record SourceBytes(string Sha256, string? Institution);
