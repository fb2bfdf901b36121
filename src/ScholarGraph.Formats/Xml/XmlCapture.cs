using System.Text;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Xml;

/// <summary>Holds the text of one record, as far as the limits admit, and where in it the scanner is.</summary>
internal sealed class XmlCapture(ReaderLimits limits)
{
    private readonly StringBuilder _text = new();

    /// <summary>Local name of the record; null outside one.</summary>
    public string? Name { get; private set; }

    /// <summary>Line that it begins on, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Elements open, the record's own among them.</summary>
    public int Depth { get; private set; }

    /// <summary>Elements open within it that are named like what encloses records: the number of a volume.</summary>
    public int Namesakes { get; set; }

    /// <summary>Why it cannot be parsed; null when it can. The first reason stays.</summary>
    public string? Code { get; private set; }

    public void Begin(string name, int line, StringBuilder tag)
    {
        (Name, Line, Depth, Namesakes, Code) = (name, line, 1, 0, null);
        _ = _text.Clear().Append(tag);
    }

    public void Refuse(string code) => Code ??= code;

    public void Step(int levels)
    {
        Depth += levels;
        if (Depth > limits.NestingMax)
        {
            Refuse(ReaderCodes.RecordTooDeep);
        }
    }

    public void Keep(ReadOnlySpan<char> text)
    {
        if (Name is null)
        {
            return;
        }

        var room = Math.Max(0, limits.RecordBytesMax - _text.Length);
        if (text.Length > room)
        {
            Refuse(ReaderCodes.RecordTooLarge);
            text = text[..room];
        }

        _ = _text.Append(text);
    }

    public XmlPiece End()
    {
        var text = Code is null ? _text.ToString() : "";
        var piece = new XmlPiece(XmlPieceKind.Record, Name ?? "", text, Line, Code);
        _ = _text.Clear();
        Name = null;
        return piece;
    }
}
