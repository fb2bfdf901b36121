using System.Buffers;
using System.Xml.Linq;

namespace ScholarGraph.Formats.Xml;

/// <summary>Parses what most records are: elements, attributes and text, nothing else. Whatever is not plain is left to the parser of the platform.</summary>
/// <remarks>That one sets up buffers of some kilobytes for each record, more than most records are long.</remarks>
internal sealed class PlainXml
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

    private readonly NamePool<XName> _names = new(name => XName.Get(name));
    private string _xml = "";
    private int _at;

    private char Next => _at < _xml.Length ? _xml[_at] : '\0';

    /// <summary>The element that a text is, as <see cref="XElement.Load(System.Xml.XmlReader, LoadOptions)"/> makes it with white space kept.</summary>
    /// <returns>Null where the text is not plain, or not well-formed.</returns>
    public XElement? OrNull(string xml)
    {
        (_xml, _at) = (xml, 0);
        return xml.AsSpan().ContainsAny(Unusual) || xml.Contains("]]>", StringComparison.Ordinal)
            ? null
            : Root();
    }

    private XElement? Root()
    {
        if (Next != '<' || Open(out var isEmpty) is not { } root)
        {
            return null;
        }

        for (var element = isEmpty ? null : root; element is not null; )
        {
            var end = _xml.IndexOf('<', _at);
            if (end < 0 || (end > _at && !AddText(element, end)))
            {
                return null;
            }

            _at = end;
            if (_at + 1 < _xml.Length && _xml[_at + 1] == '/')
            {
                if (!Close(element))
                {
                    return null;
                }

                element = element.Parent;
            }
            else if (Open(out isEmpty) is { } child)
            {
                element.Add(child);
                element = isEmpty ? element : child;
            }
            else
            {
                return null;
            }
        }

        return _at == _xml.Length ? root : null;
    }

    private bool AddText(XElement element, int end)
    {
        var text = _xml[_at..end];
        if (!Written(ref text))
        {
            return false;
        }

        element.Add(text);
        return true;
    }

    private XElement? Open(out bool isEmpty)
    {
        isEmpty = false;
        _at++;
        if (Name() is not { } name)
        {
            return null;
        }

        var element = new XElement(name);
        while (true)
        {
            var hasGap = SkipSpace();
            switch (Next)
            {
                case '>':
                    _at++;
                    return element;
                case '/':
                    _at++;
                    isEmpty = true;
                    return Take('>') ? element : null;
                default:
                    if (!hasGap || !AddAttribute(element))
                    {
                        return null;
                    }

                    break;
            }
        }
    }

    private bool AddAttribute(XElement element)
    {
        if (
            Name() is not { } name
            || name.LocalName == "xmlns"
            || element.Attribute(name) is not null
        )
        {
            return false;
        }

        _ = SkipSpace();
        if (!Take('='))
        {
            return false;
        }

        _ = SkipSpace();
        var quote = Next;
        if (quote is not ('"' or '\''))
        {
            return false;
        }

        var end = _xml.IndexOf(quote, ++_at);
        if (end < 0)
        {
            return false;
        }

        var value = _xml[_at..end];
        _at = end + 1;
        if (value.AsSpan().ContainsAny('<', '\n', '\t') || !Written(ref value))
        {
            return false;
        }

        element.Add(new XAttribute(name, value));
        return true;
    }

    private bool Close(XElement element)
    {
        _at += 2;
        if (Name() != element.Name)
        {
            return false;
        }

        _ = SkipSpace();
        return Take('>');
    }

    private XName? Name()
    {
        var rest = _xml.AsSpan(_at);
        var length = rest.IndexOfAny(NameEnds);
        if (
            length <= 0
            || !(char.IsAsciiLetter(rest[0]) || rest[0] == '_')
            || rest[..length].ContainsAnyExcept(NameCharacters)
        )
        {
            return null;
        }

        _at += length;
        return _names.Of(rest[..length]);
    }

    private bool SkipSpace()
    {
        var start = _at;
        while (Next is ' ' or '\t' or '\n')
        {
            _at++;
        }

        return _at > start;
    }

    private bool Take(char wanted)
    {
        if (Next != wanted)
        {
            return false;
        }

        _at++;
        return true;
    }

    // The five names of XML itself; numbers are not plain.
    private static bool Written(ref string text)
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
