namespace ScholarGraph.Server.Commands;

/// <summary>What <c>import</c> was told.</summary>
/// <param name="Files">Paths, at least one.</param>
/// <param name="Institution">Institute whose pages these are; null when not given.</param>
/// <param name="IsDryRun">Whether to write nothing.</param>
/// <param name="IsJson">Whether to print the reports as JSON.</param>
internal sealed record ImportArguments(
    IReadOnlyList<string> Files,
    string? Institution,
    bool IsDryRun,
    bool IsJson
);
