using System.Text;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Fields;

/// <summary>Identifiers that a format has no field for, as text: "openalex:W42", several with a space between.</summary>
internal static class IdentifierText
{
    // What separates, and what the verbatim fields of BibTeX take away.
    private const string Escaped = "%{}\\ ,;";

    public static string Of(IdentifierRecord id)
    {
        var text = new StringBuilder(NameOf(id.Scheme)).Append(':');
        foreach (var c in id.Value)
        {
            _ = Escaped.Contains(c) ? text.Append(Uri.HexEscape(c)) : text.Append(c);
        }

        return text.ToString();
    }

    public static string Of(IEnumerable<IdentifierRecord> ids) => string.Join(' ', ids.Select(Of));

    /// <summary>Identifiers of a text; what is none is left out.</summary>
    public static IEnumerable<IdentifierRecord> Read(string? text) =>
        (text ?? "")
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(One)
            .OfType<IdentifierRecord>();

    private static IdentifierRecord? One(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return
            colon > 0
            && colon < text.Length - 1
            && Enum.TryParse<IdentifierScheme>(text[..colon], ignoreCase: true, out var scheme)
            && NameOf(scheme).Equals(text[..colon], StringComparison.OrdinalIgnoreCase)
            ? new IdentifierRecord(scheme, Uri.UnescapeDataString(text[(colon + 1)..]))
            : null;
    }

    private static string NameOf(IdentifierScheme scheme) => scheme.ToString().ToLowerInvariant();
}
