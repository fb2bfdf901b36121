using System.Buffers;
using ScholarGraph.Domain;

namespace ScholarGraph.Formats.Reading;

/// <summary>Tells XML formats by their outermost element.</summary>
internal static class XmlDetection
{
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n/>");

    public static SourceFormat? Of(ReadOnlySpan<char> text) =>
        RootOf(text) switch
        {
            "dblp" or "dblpperson" or "article" or "inproceedings" or "www" or "person" =>
                SourceFormat.Dblp,
            "collection" or "volume" => SourceFormat.AclAnthology,
            "record" or "work" or "works" or "bulk" => SourceFormat.Orcid,
            _ => null,
        };

    /// <returns>Local name of the outermost element; null where none begins.</returns>
    public static string? RootOf(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var open = text.IndexOf('<');
            if (open < 0 || open + 1 >= text.Length)
            {
                return null;
            }

            text = text[(open + 1)..];
            if (text[0] is not ('!' or '?'))
            {
                break;
            }

            var end = text.StartsWith("!--") ? text.IndexOf("-->") : EndOfDeclaration(text);
            if (end < 0)
            {
                return null;
            }

            text = text[end..];
        }

        var stop = text.IndexOfAny(EndOfName);
        var name = stop < 0 ? text : text[..stop];
        var prefix = name.IndexOf(':');
        return (prefix < 0 ? name : name[(prefix + 1)..]).ToString();
    }

    // Brackets hold a document type's own declarations, each with its own end.
    private static int EndOfDeclaration(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] switch
            {
                '[' => 1,
                ']' => -1,
                _ => 0,
            };
            if (text[at] == '>' && depth <= 0)
            {
                return at;
            }
        }

        return -1;
    }
}
