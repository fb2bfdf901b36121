namespace ScholarGraph.Formats.Fields;

/// <summary>Addresses of works.</summary>
internal static class WebAddress
{
    private const int LengthMax = 2_000;

    /// <returns>An http or https address as printed; null for anything else.</returns>
    public static string? OrNull(string? text) =>
        text?.Trim() is { Length: > 0 and <= LengthMax } address
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == "http" || uri.Scheme == "https")
            ? address
            : null;
}
