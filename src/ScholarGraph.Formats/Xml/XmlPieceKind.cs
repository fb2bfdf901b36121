namespace ScholarGraph.Formats.Xml;

/// <summary>What a piece of an XML source is.</summary>
internal enum XmlPieceKind
{
    /// <summary>A whole record.</summary>
    Record,

    /// <summary>The beginning of what encloses records.</summary>
    Begin,

    /// <summary>The end of it.</summary>
    End,
}
