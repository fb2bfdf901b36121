namespace ScholarGraph.Server.Http.Ide;

/// <summary>A file of the IDE as it lies beside the program.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="EntityTag">Quoted, of its content; null where the name changes with the content.</param>
/// <param name="Encodings">Names of the compressed forms beside it, the smaller first: <c>br</c>, <c>gzip</c>.</param>
internal sealed record IdeFile(
    string Path,
    string MediaType,
    string? EntityTag,
    IReadOnlyList<string> Encodings
)
{
    /// <summary>Whether the content under this name never changes.</summary>
    public bool IsImmutable => EntityTag is null;

    /// <summary>Where a form lies; the file itself for null.</summary>
    public string PathOf(string? encoding) =>
        encoding switch
        {
            null => Path,
            "gzip" => Path + ".gz",
            _ => Path + "." + encoding,
        };
}
