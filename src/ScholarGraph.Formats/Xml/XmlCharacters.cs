using System.Buffers;

namespace ScholarGraph.Formats.Xml;

/// <summary>What stands in plain XML.</summary>
internal static class XmlCharacters
{
    // What a parser would refuse, change or read otherwise, wherever it stands.
    private static readonly SearchValues<char> Unusual = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(unit => (char)unit).Except(['\t', '\n']),
        .. Enumerable.Range(0xD800, 0x800).Select(unit => (char)unit),
        '\uFFFE',
        '\uFFFF',
    ]);

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n/>=");

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."
    );

    /// <summary>Whether a text holds nothing that a parser would refuse, change or read otherwise.</summary>
    public static bool AreUsual(string xml) =>
        !xml.AsSpan().ContainsAny(Unusual) && !xml.Contains("]]>", StringComparison.Ordinal);

    /// <summary>The name that a text begins with; empty where it is none, or none in ASCII without a prefix.</summary>
    public static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAny(NameEnds);
        return
            length <= 0
            || !(char.IsAsciiLetter(text[0]) || text[0] == '_')
            || text[..length].ContainsAnyExcept(NameCharacters)
            ? []
            : text[..length];
    }

    /// <summary>Writes out the five named characters that XML itself has.</summary>
    /// <returns>False where another name stands in it, or a number.</returns>
    public static bool WriteOut(ref string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal))
        {
            return true;
        }

        for (
            var at = text.IndexOf('&', StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf('&', at + 1)
        )
        {
            var rest = text.AsSpan(at);
            if (
                !rest.StartsWith("&amp;")
                && !rest.StartsWith("&lt;")
                && !rest.StartsWith("&gt;")
                && !rest.StartsWith("&quot;")
                && !rest.StartsWith("&apos;")
            )
            {
                return false;
            }
        }

        text = text.Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&quot;", "\"", StringComparison.Ordinal)
            .Replace("&apos;", "'", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);
        return true;
    }
}
