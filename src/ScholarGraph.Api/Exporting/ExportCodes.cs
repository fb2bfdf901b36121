namespace ScholarGraph.Api.Exporting;

/// <summary>Codes of exports that are refused; what is wrong with a filter has the codes of requests.</summary>
internal static class ExportCodes
{
    /// <summary>More publications, or more members and links of a network, than one export may have.</summary>
    public const string TooManyRows = "SG0601";
}
