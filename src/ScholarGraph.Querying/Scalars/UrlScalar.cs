namespace ScholarGraph.Querying.Scalars;

/// <summary><c>URL</c>: runtime value <see cref="Uri"/>, absolute.</summary>
public sealed class UrlScalar : TextScalar<Uri>
{
    /// <summary>Names and describes it.</summary>
    public UrlScalar()
    {
        Name = "URL";
        Description =
            "The `URL` scalar type represents an absolute Uniform Resource Locator (URL).";
    }

    // A path alone counts as absolute on Unix: only what states its scheme is a URL.
    private protected override bool TryRead(string text, out Uri value) =>
        Uri.TryCreate(text, UriKind.Absolute, out value!)
        && text.StartsWith(value.Scheme + ":", StringComparison.OrdinalIgnoreCase);

    private protected override object Write(Uri value) =>
        value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString;
}
