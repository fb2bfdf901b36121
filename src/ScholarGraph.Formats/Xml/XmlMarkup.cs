using System.Text;

namespace ScholarGraph.Formats.Xml;

/// <summary>Reads one piece of markup, from its "&lt;" to its end.</summary>
internal static class XmlMarkup
{
    private const int NameMax = 200;

    /// <param name="text">Stands at the "&lt;".</param>
    /// <param name="names">Names of elements.</param>
    /// <param name="take">Is given every character.</param>
    public static XmlToken Read(
        CharReader text,
        NamePool<string> names,
        Action<ReadOnlySpan<char>> take
    )
    {
        Take(text, take);
        return text.Peek() switch
        {
            -1 => Cut,
            '?' => text.ReadThrough("?>", take) ? Other : Cut,
            '!' => Declaration(text, take),
            '/' => Tag(text, names, take, isClose: true),
            _ => Tag(text, names, take, isClose: false),
        };
    }

    private static XmlToken Cut => new(XmlTokenKind.Cut, "");

    private static XmlToken Other => new(XmlTokenKind.Other, "");

    private static XmlToken Declaration(CharReader text, Action<ReadOnlySpan<char>> take)
    {
        Take(text, take);
        if (text.Peek() == '-')
        {
            Take(text, take);
            Take(text, take);
            return text.ReadThrough("-->", take) ? Other : Cut;
        }

        if (text.Peek() == '[')
        {
            return text.ReadThrough("]]>", take) ? Other : Cut;
        }

        // A document type may hold declarations in brackets, with quoted values.
        var (depth, quote) = (0, -1);
        while (text.Read() is >= 0 and var next)
        {
            take([(char)next]);
            if (quote >= 0)
            {
                quote = next == quote ? -1 : quote;
            }
            else if (next is '"' or '\'')
            {
                quote = next;
            }
            else if (next is '[' or ']')
            {
                depth += next == '[' ? 1 : -1;
            }
            else if (next == '>' && depth <= 0)
            {
                return new XmlToken(XmlTokenKind.Doctype, "");
            }
        }

        return Cut;
    }

    private static XmlToken Tag(
        CharReader text,
        NamePool<string> names,
        Action<ReadOnlySpan<char>> take,
        bool isClose
    )
    {
        if (isClose)
        {
            Take(text, take);
        }

        var plain = text.ReadPlainTag();
        if (!plain.IsEmpty)
        {
            take(plain);
            return Plain(plain[..^1], names, isClose);
        }

        var name = new StringBuilder();
        var (inName, quote, last) = (true, -1, -1);
        while (text.Peek() is >= 0 and var next)
        {
            // A "<" here means that the tag before it never ended.
            if (next == '<')
            {
                return Other;
            }

            Take(text, take);
            if (quote >= 0)
            {
                quote = next == quote ? -1 : quote;
            }
            else if (next is '"' or '\'')
            {
                quote = next;
            }
            else if (next == '>')
            {
                return new XmlToken(KindOf(isClose, last == '/'), name.ToString());
            }
            else if (next == ':' && inName)
            {
                _ = name.Clear();
            }
            else
            {
                inName &= next != '/' && !char.IsWhiteSpace((char)next);
                if (inName && name.Length < NameMax)
                {
                    _ = name.Append((char)next);
                }
            }

            last = next;
        }

        return Cut;
    }

    private static XmlToken Plain(ReadOnlySpan<char> tag, NamePool<string> names, bool isClose)
    {
        var length = 0;
        while (length < tag.Length && tag[length] != '/' && !char.IsWhiteSpace(tag[length]))
        {
            length++;
        }

        var name = tag[..length];
        name = name[(name.LastIndexOf(':') + 1)..];
        return new XmlToken(
            KindOf(isClose, tag is [.., '/']),
            names.Of(name[..Math.Min(name.Length, NameMax)])
        );
    }

    private static XmlTokenKind KindOf(bool isClose, bool isEmpty) =>
        isClose ? XmlTokenKind.Close
        : isEmpty ? XmlTokenKind.Empty
        : XmlTokenKind.Open;

    private static void Take(CharReader text, Action<ReadOnlySpan<char>> take)
    {
        if (text.Read() is >= 0 and var next)
        {
            take([(char)next]);
        }
    }
}
