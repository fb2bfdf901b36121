using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Profiles;

/// <summary>Hands a parsed profile on as records that know no format.</summary>
public static class ProfileRecords
{
    /// <summary>Turns a parsed page into a source document.</summary>
    /// <param name="profile">The parsed page.</param>
    /// <param name="name">File name without folder.</param>
    /// <param name="sha256">SHA-256 of the bytes, lower-case hexadecimal.</param>
    /// <param name="institution">Institute whose page it is; null when unknown.</param>
    public static SourceDocument ToDocument(
        ParsedProfile profile,
        string name,
        string sha256,
        string? institution
    ) =>
        new()
        {
            Format = SourceFormat.Profile,
            Name = name,
            Sha256 = sha256,
            Language = profile.Language,
            Institution = institution,
            Problems = profile.Problems,
        };
}
