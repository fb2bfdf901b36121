namespace ScholarGraph.Server.Http;

/// <summary>Codes that the transport itself gives; each is explained in <c>docs/errors.md</c>.</summary>
internal static class TransportCodes
{
    public const string InvalidRequest = "HC0009";
    public const string RequestTooLarge = "HC0010";
    public const string InvalidJson = "HC0012";
    public const string QueryMissing = "HC0013";
    public const string Timeout = "HC0045";
    public const string SchemaNotAllowed = "HC0046";
    public const string AcceptUnreadable = "HC0064";
    public const string Unexpected = "SG0201";
    public const string BatchNotSupported = "SG0202";
    public const string JsonTooDeep = "SG0203";
    public const string ContentTypeNotSupported = "SG0204";
    public const string MethodNotAllowed = "SG0205";
    public const string RequestBroken = "SG0206";
    public const string ExportFormatUnknown = "SG0602";
    public const string ExportsBusy = "SG0603";
}
