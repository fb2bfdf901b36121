namespace ScholarGraph.Formats.Json;

/// <summary>Places in JSON, as pointers (RFC 6901); the whole is "/".</summary>
internal static class JsonLocator
{
    public const string Whole = "/";

    /// <summary>A place within a record.</summary>
    /// <param name="record">Where the record stands.</param>
    /// <param name="path">From there, without a slash before it.</param>
    public static string Within(string record, string path) =>
        record == Whole ? Whole + path : $"{record}/{path}";
}
