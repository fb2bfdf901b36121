namespace ScholarGraph.Formats.Xml;

/// <summary>A piece of an XML source: a whole record, or the beginning or end of what encloses records.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Name">Local name of the element.</param>
/// <param name="Text">Its XML; for a beginning the tag, closed; empty for an end.</param>
/// <param name="Line">Line that it begins on, from 1.</param>
/// <param name="Code">Why it cannot be parsed; null when it can.</param>
internal sealed record XmlPiece(
    XmlPieceKind Kind,
    string Name,
    string Text,
    int Line,
    string? Code
);
