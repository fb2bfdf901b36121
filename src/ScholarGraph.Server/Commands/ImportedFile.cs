using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;

namespace ScholarGraph.Server.Commands;

/// <summary>What came of one file of an import.</summary>
/// <param name="Path">As given.</param>
/// <param name="Report">What was done; null when it could not be read or written.</param>
/// <param name="Reason">One line, when nothing of it was imported.</param>
internal sealed record ImportedFile(string Path, ImportReport? Report, string? Reason = null)
{
    /// <summary>What came of a file that was read.</summary>
    public static ImportedFile Of(string path, ImportReport report) =>
        new(
            path,
            report,
            report.State == ImportState.Failed
                ? $"{path}: nothing imported ({report.Problems[0].Code}: {report.Problems[0].Message})"
                : null
        );
}
