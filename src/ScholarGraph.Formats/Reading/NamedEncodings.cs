using System.Globalization;
using System.Text;

namespace ScholarGraph.Formats.Reading;

/// <summary>Encodings by the names that XML, JabRef, Emacs and others give them. All hold ASCII as it is: what names them was read as ASCII.</summary>
internal static class NamedEncodings
{
    // Which part of ISO 8859 "latin-1" to "latin-10" are.
    private static readonly int[] PartOfLatin = [1, 2, 3, 4, 9, 10, 13, 14, 15, 16];

    /// <returns>Null for one that is not read.</returns>
    public static Encoding? Of(string name) =>
        Plain(name) switch
        {
            "utf-8" or "utf8" or "us-ascii" or "ascii" => Encoding.UTF8,
            "iso-8859-1" => Encoding.Latin1,
            "gbk" or "gb2312" or "gb18030" => Page("gb18030"),
            "shift-jis" or "sjis" or "windows-31j" => Page("shift_jis"),
            "euc-jp" => Page("euc-jp"),
            "euc-kr" => Page("euc-kr"),
            "big5" => Page("big5"),
            "koi8-r" => Page("koi8-r"),
            "koi8-u" => Page("koi8-u"),
            "macroman" or "x-mac-roman" or "macintosh" or "mac-roman" => Page("macintosh"),
            var plain
                when plain.StartsWith("iso-8859-", StringComparison.Ordinal)
                    || plain.StartsWith("windows-125", StringComparison.Ordinal) => Page(plain),
            _ => null,
        };

    private static Encoding? Page(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name);

    // "ISO8859_2", "latin2" and "latin-2-unix" are "iso-8859-2", "Cp1250" is "windows-1250".
    private static string Plain(string name)
    {
        var plain = name.Trim().ToLowerInvariant().Replace('_', '-');
        foreach (var lines in (string[])["-unix", "-dos", "-mac"])
        {
            plain = plain.EndsWith(lines, StringComparison.Ordinal)
                ? plain[..^lines.Length]
                : plain;
        }

        return Number(plain, "latin-") is { } latin ? Part(latin)
            : Number(plain, "latin") is { } joined ? Part(joined)
            : Number(plain, "iso8859-") is { } part ? $"iso-8859-{part}"
            : Number(plain, "cp125") is { } page ? $"windows-125{page}"
            : plain;
    }

    private static string Part(int latin) =>
        latin == 0 ? Part(9)
        : latin <= PartOfLatin.Length ? $"iso-8859-{PartOfLatin[latin - 1]}"
        : "";

    private static int? Number(string text, string before) =>
        text.StartsWith(before, StringComparison.Ordinal)
        && int.TryParse(
            text.AsSpan(before.Length),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
