using System.Buffers;
using System.Net;
using System.Text;

namespace ScholarGraph.Formats.Fields;

/// <summary>Takes HTML and JATS marks out of titles and abstracts that registries deliver with them.</summary>
internal static class MarkedText
{
    // &amp;amp;lt; happens; what is still escaped after so many rounds is meant so.
    private const int EscapesMax = 3;

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n/>");

    private static readonly SearchValues<char> OfName = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-_."
    );

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "i",
        "b",
        "u",
        "em",
        "strong",
        "sub",
        "sup",
        "sc",
        "scp",
        "span",
        "tt",
        "italic",
        "bold",
        "a",
        "inf",
        "math",
        "mrow",
        "msub",
        "msup",
        "msubsup",
        "mi",
        "mn",
        "mo",
        "mtext",
        "ext-link",
        "inline-formula",
    };

    /// <summary>The text without tags, entities as their characters; a heading "Abstract" before it is left out.</summary>
    /// <returns>Null for null.</returns>
    public static string? Abstract(string? text)
    {
        var plain = Plain(text)?.Trim();
        return
            plain is { Length: > 9 }
            && plain.StartsWith("Abstract", StringComparison.OrdinalIgnoreCase)
            && text!.Contains("title>", StringComparison.OrdinalIgnoreCase)
            ? plain[8..].TrimStart(' ', '.', ':', '\n')
            : plain;
    }

    /// <summary>The text without tags, entities as their characters.</summary>
    /// <returns>Null for null.</returns>
    public static string? Plain(string? text)
    {
        if (text is null)
        {
            return null;
        }

        for (
            var round = 0;
            round < EscapesMax && text.Contains('&', StringComparison.Ordinal);
            round++
        )
        {
            var plainer = WebUtility.HtmlDecode(text);
            if (plainer == text)
            {
                break;
            }

            text = plainer;
        }

        return text.Contains('<', StringComparison.Ordinal) ? WithoutTags(text) : text;
    }

    // "p < 0.05" and "a<b and c>d" are no tags.
    private static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        // Where no tag can end any more, none is looked for.
        var last = text.LastIndexOf('>');
        for (var at = 0; at < text.Length; at++)
        {
            var end = text[at] == '<' && at < last ? EndOfTag(text, at) : -1;
            if (end < 0)
            {
                _ = plain.Append(text[at]);
                continue;
            }

            if (!Inline.Contains(NameOf(text.AsSpan(at, end - at)).ToString()))
            {
                _ = plain.Append(' ');
            }

            at = end;
        }

        return plain.ToString();
    }

    private static int EndOfTag(string text, int at)
    {
        const int TagLengthMax = 1_000;
        var next = text[at + 1];
        if (next != '/' && next != '!' && !char.IsAsciiLetter(next))
        {
            return -1;
        }

        var span = text.AsSpan(at + 1, Math.Min(TagLengthMax, text.Length - at - 1));
        var end = span.IndexOfAny('>', '<');
        return end < 0 || span[end] == '<' || !IsTag(span[..end]) ? -1 : at + 1 + end;
    }

    // After a name stands nothing, a slash, or attributes.
    private static bool IsTag(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var end = name.IndexOfAny(EndOfName);
        var rest = end < 0 ? [] : name[end..].Trim();
        name = end < 0 ? name : name[..end];
        return tag[0] == '!'
            || (
                !name.ContainsAnyExcept(OfName)
                && (rest.IsEmpty || rest is "/" || rest.Contains('='))
            );
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var end = name.IndexOfAny(EndOfName);
        name = end < 0 ? name : name[..end];
        var prefix = name.IndexOf(':');
        return prefix < 0 ? name : name[(prefix + 1)..];
    }
}
