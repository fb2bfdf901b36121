using System.Text;
using System.Text.RegularExpressions;

namespace ScholarGraph.Formats.Reading;

/// <summary>Turns bytes into text in the encoding that they declare, UTF-8 without one; nothing is guessed.</summary>
internal static partial class SourceText
{
    /// <summary>Stands for bytes that the encoding does not have: a noncharacter, which no text holds and XML admits.</summary>
    public const char BrokenMark = '\uFDD0';

    private static readonly string[] BibliographyMarks =
    [
        "% Encoding:",
        "% This file was created with JabRef",
        "This file was created with JabRef",
    ];

    /// <summary>Opens text; bytes that are not in the encoding come as <see cref="BrokenMark"/>.</summary>
    /// <param name="content">From its beginning.</param>
    /// <param name="sink">Is told of an encoding that is not read.</param>
    /// <returns>The text without a byte order mark; null for an encoding that is not read.</returns>
    public static TextReader? Open(Stream content, IRecordSink sink)
    {
        var stream = new PeekedStream(content, 1024);
        var head = stream.Head;
        var encoding = OfMark(head);
        if (encoding is null)
        {
            var name = DeclaredIn(Encoding.Latin1.GetString(head));
            encoding = name is null ? Encoding.UTF8 : NamedEncodings.Of(name);
            if (encoding is null)
            {
                sink.Report(
                    Problem.Refusal(
                        ReaderCodes.EncodingUnknown,
                        1,
                        null,
                        $"The source declares the encoding \"{name}\", which is not read; convert it to UTF-8."
                    )
                );
                return null;
            }
        }

        var text = new StreamReader(
            stream,
            Marking(encoding),
            detectEncodingFromByteOrderMarks: false
        );
        if (text.Peek() == '\uFEFF')
        {
            _ = text.Read();
        }

        return text;
    }

    private static Encoding? OfMark(ReadOnlySpan<byte> head) =>
        head is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8
        : head is [0xFF, 0xFE, ..] ? Encoding.Unicode
        : head is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode
        : null;

    // <?xml version="1.0" encoding="…"?>, and the first lines that JabRef and Emacs write.
    private static string? DeclaredIn(string head)
    {
        if (head.StartsWith("<?xml", StringComparison.Ordinal))
        {
            var declaration = head[..Math.Max(0, head.IndexOf("?>", StringComparison.Ordinal))];
            var at = declaration.IndexOf("encoding", StringComparison.Ordinal);
            var open = at < 0 ? -1 : declaration.AsSpan(at).IndexOfAny('"', '\'') + at;
            if (at < 0 || open <= at)
            {
                return null;
            }

            var close = declaration.IndexOf(declaration[open], open + 1);
            return close < 0 ? null : declaration[(open + 1)..close];
        }

        return Array.Exists(
            BibliographyMarks,
            mark => head.StartsWith(mark, StringComparison.OrdinalIgnoreCase)
        )
            ? head.Split('\r', '\n')
                .Take(4)
                .Select(line => line.TrimStart('%', ' '))
                .Where(line => line.StartsWith("Encoding:", StringComparison.OrdinalIgnoreCase))
                .Select(line => line["Encoding:".Length..].Trim())
                .FirstOrDefault()
            : CodingIn(head);
    }

    // "-*- coding: latin-1-unix -*-" in one of the first two lines. Emacs has names too that say nothing, which are left to UTF-8.
    private static string? CodingIn(string head) =>
        head.Split('\n')
            .Take(2)
            .Select(line => Coding().Match(line))
            .Where(mark => mark.Success)
            .Select(mark => mark.Groups[1].Value)
            .FirstOrDefault(name => NamedEncodings.Of(name) is not null);

    private static Encoding Marking(Encoding encoding)
    {
        var marking = (Encoding)encoding.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback(BrokenMark.ToString());
        return marking;
    }

    [GeneratedRegex(@"-\*-.*?coding:\s*([\w.-]+).*?-\*-", RegexOptions.IgnoreCase)]
    private static partial Regex Coding();
}
