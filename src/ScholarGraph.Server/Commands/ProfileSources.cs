using ScholarGraph.Domain.Profiles;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Server.Commands;

/// <summary>Reads files as what they are; profile pages so far.</summary>
internal static class ProfileSources
{
    /// <summary>The records of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="institution">Institute whose page it is; null when not given.</param>
    public static SourceDocument ToDocument(this SourceFile source, string? institution) =>
        ProfileRecords.ToDocument(
            ProfileParser.Parse(source.Text),
            source.Name,
            source.Sha256,
            institution
        );
}
