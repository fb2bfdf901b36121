using System.Buffers;
using System.Text;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Xml;

/// <summary>
/// Cuts an XML source into records, so that a broken one ends with itself and no more than one is held.
/// A document type is skipped: nothing it declares or names is ever read.
/// </summary>
/// <param name="text">The source.</param>
/// <param name="records">Local names of records, which never stand in one another.</param>
/// <param name="enclosing">Local names of what encloses them.</param>
/// <param name="limits">What is too much.</param>
internal sealed class XmlScanner(
    TextReader text,
    IReadOnlySet<string> records,
    IReadOnlySet<string> enclosing,
    ReaderLimits limits
)
{
    private const int TagMax = 64 * 1024;

    private static readonly SearchValues<char> Markup = SearchValues.Create("<");

    private readonly CharReader _text = new(text);
    private readonly XmlCapture _record = new(limits);
    private readonly StringBuilder _tag = new();
    private readonly NamePool<string> _names = new(name => name);
    private readonly List<XmlPiece> _found = [];
    private int _outer;

    /// <summary>Whether the document type declares entities.</summary>
    public bool DeclaresEntities { get; private set; }

    /// <summary>Whether the source ended before what it opened was closed.</summary>
    public bool IsCut { get; private set; }

    /// <summary>All pieces, in order.</summary>
    public IEnumerable<XmlPiece> Pieces()
    {
        Action<ReadOnlySpan<char>> note = Note;
        Action<ReadOnlySpan<char>> noteAndKeep = NoteAndKeep;
        while (_text.Peek() is >= 0 and var next)
        {
            if (next != '<')
            {
                _record.Keep(_text.ReadUpTo(Markup));
                continue;
            }

            var line = _text.Line;
            var isOutside = _record.Name is null;
            _ = _tag.Clear();
            if (isOutside)
            {
                Outside(XmlMarkup.Read(_text, _names, note), line);
            }
            else
            {
                Inside(XmlMarkup.Read(_text, _names, noteAndKeep), line);
            }

            foreach (var piece in _found)
            {
                yield return piece;
            }

            _found.Clear();
        }

        if (_record.Name is not null)
        {
            _record.Refuse(ReaderCodes.RecordCut);
            yield return _record.End();
        }
        else
        {
            IsCut |= _outer > 0;
        }
    }

    private void Outside(XmlToken token, int line)
    {
        _outer += token.Kind switch
        {
            XmlTokenKind.Open when !records.Contains(token.Name) => 1,
            XmlTokenKind.Close => -1,
            _ => 0,
        };
        IsCut |= token.Kind == XmlTokenKind.Cut;
        if (token.Kind == XmlTokenKind.Doctype)
        {
            DeclaresEntities |= _tag.ToString().Contains("<!ENTITY", StringComparison.Ordinal);
        }
        else if (
            token.Kind is XmlTokenKind.Open or XmlTokenKind.Empty
            && records.Contains(token.Name)
        )
        {
            _record.Begin(token.Name, line, _tag);
            if (token.Kind == XmlTokenKind.Empty)
            {
                _found.Add(_record.End());
            }
        }
        else if (token.Kind == XmlTokenKind.Open && enclosing.Contains(token.Name))
        {
            var tag = _tag.ToString().TrimEnd('>') + "/>";
            _found.Add(new XmlPiece(XmlPieceKind.Begin, token.Name, tag, line, null));
        }
        else if (token.Kind == XmlTokenKind.Close && enclosing.Contains(token.Name))
        {
            _found.Add(new XmlPiece(XmlPieceKind.End, token.Name, "", line, null));
        }
    }

    private void Inside(XmlToken token, int line)
    {
        var opens = token.Kind is XmlTokenKind.Open or XmlTokenKind.Empty;
        if (
            opens && records.Contains(token.Name) && token.Name != _record.Name
            || opens && _record.Depth > 0 && token.Name == _record.Name
        )
        {
            // Records do not hold records: the one before was never closed.
            _record.Refuse(ReaderCodes.RecordBroken);
            _found.Add(_record.End());
            _record.Begin(token.Name, line, _tag);
            if (token.Kind == XmlTokenKind.Empty)
            {
                _found.Add(_record.End());
            }

            return;
        }

        if (token.Kind == XmlTokenKind.Open && enclosing.Contains(token.Name))
        {
            _record.Namesakes++;
        }
        else if (
            token.Kind == XmlTokenKind.Close
            && enclosing.Contains(token.Name)
            && _record.Namesakes-- == 0
        )
        {
            _record.Refuse(ReaderCodes.RecordBroken);
            _outer--;
            _found.Add(_record.End());
            _found.Add(new XmlPiece(XmlPieceKind.End, token.Name, "", line, null));
            return;
        }

        _record.Step(
            token.Kind switch
            {
                XmlTokenKind.Open => 1,
                XmlTokenKind.Close => -1,
                _ => 0,
            }
        );
        if (token.Kind == XmlTokenKind.Close && (_record.Depth <= 0 || token.Name == _record.Name))
        {
            _found.Add(_record.End());
        }
    }

    private void Note(ReadOnlySpan<char> text) =>
        _ = _tag.Append(text[..Math.Min(text.Length, TagMax - _tag.Length)]);

    private void NoteAndKeep(ReadOnlySpan<char> text)
    {
        Note(text);
        _record.Keep(text);
    }
}
