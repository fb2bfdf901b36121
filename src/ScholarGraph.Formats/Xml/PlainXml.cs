using System.Xml.Linq;

namespace ScholarGraph.Formats.Xml;

/// <summary>Parses what most records are: elements, attributes and text, nothing else. Whatever is not plain is left to the parser of the platform.</summary>
/// <remarks>That one sets up buffers of some kilobytes for each record, more than most records are long.</remarks>
internal sealed class PlainXml
{
    private readonly NamePool<XName> _names = new(name => XName.Get(name));
    private string _xml = "";
    private int _at;

    private char Next => _at < _xml.Length ? _xml[_at] : '\0';

    /// <summary>The element that a text is, as <see cref="XElement.Load(System.Xml.XmlReader, LoadOptions)"/> makes it with white space kept.</summary>
    /// <returns>Null where the text is not plain, or not well-formed.</returns>
    public XElement? OrNull(string xml)
    {
        (_xml, _at) = (xml, 0);
        return XmlCharacters.AreUsual(xml) ? Root() : null;
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
        if (!XmlCharacters.WriteOut(ref text))
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
        if (value.AsSpan().ContainsAny('<', '\n', '\t') || !XmlCharacters.WriteOut(ref value))
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

        if (element.IsEmpty)
        {
            element.Add("");
        }

        _ = SkipSpace();
        return Take('>');
    }

    private XName? Name()
    {
        var name = XmlCharacters.NameAt(_xml.AsSpan(_at));
        _at += name.Length;
        return name.IsEmpty ? null : _names.Of(name);
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
}
