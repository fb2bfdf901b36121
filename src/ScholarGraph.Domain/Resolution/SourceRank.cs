namespace ScholarGraph.Domain.Resolution;

/// <summary>Whose word counts more where sources differ: identifier registries, then bibliographic files, then profile pages.</summary>
public static class SourceRank
{
    /// <summary>Rank of a format; the smallest is believed first.</summary>
    /// <param name="format">Format of the source.</param>
    public static int Of(SourceFormat format) =>
        format switch
        {
            SourceFormat.Crossref
            or SourceFormat.OpenAlex
            or SourceFormat.Orcid
            or SourceFormat.Datacite => 1,
            SourceFormat.Profile => 3,
            _ => 2,
        };
}
