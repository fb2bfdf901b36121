using ScholarGraph.Data.Importing;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Server.Commands;

/// <summary>One of many files to import, and what came of it.</summary>
internal sealed class GivenFile(string path)
{
    public string Path => path;

    public string? Sha256 { get; set; }

    public SourceDocument? Document { get; set; }

    public ImportReport? Report { get; set; }

    /// <summary>Why nothing of it was imported; null otherwise.</summary>
    public string? Failure { get; set; }
}
