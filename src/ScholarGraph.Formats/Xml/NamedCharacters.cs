using System.Net;
using System.Text;

namespace ScholarGraph.Formats.Xml;

/// <summary>Writes out named characters ("&amp;uuml;") from a table, so that no document type is needed. Those of XML itself stay.</summary>
internal static class NamedCharacters
{
    private const int NameMax = 32;

    /// <param name="xml">A record.</param>
    /// <param name="undefined">Is given the first name that the table does not hold.</param>
    public static string WriteOut(string xml, out string? undefined)
    {
        undefined = null;
        if (!xml.Contains('&', StringComparison.Ordinal))
        {
            return xml;
        }

        var plain = new StringBuilder(xml.Length);
        for (var at = 0; at < xml.Length; at++)
        {
            if (xml[at] == '<' && xml.AsSpan(at).StartsWith("<![CDATA["))
            {
                var end = xml.IndexOf("]]>", at, StringComparison.Ordinal);
                end = end < 0 ? xml.Length : end;
                _ = plain.Append(xml, at, end - at);
                at = end - 1;
                continue;
            }

            if (xml[at] != '&' || Name(xml, at) is not { } name)
            {
                _ = plain.Append(xml[at]);
                continue;
            }

            var written = WebUtility.HtmlDecode($"&{name};");
            if (written.Length > 2 || written[0] is '&' or '<' or '>' or '"' or '\'')
            {
                undefined ??= written.Length > 2 ? name : null;
                written = $"&{name};";
            }

            _ = plain.Append(written);
            at += name.Length + 1;
        }

        return plain.ToString();
    }

    private static string? Name(string xml, int at)
    {
        var rest = xml.AsSpan(at + 1, Math.Min(NameMax, xml.Length - at - 1));
        var end = rest.IndexOf(';');
        return end > 0 && char.IsAsciiLetter(rest[0]) && !rest[..end].ContainsAnyExcept(Letters)
            ? rest[..end].ToString()
            : null;
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        );
}
