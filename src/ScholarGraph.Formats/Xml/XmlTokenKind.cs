namespace ScholarGraph.Formats.Xml;

/// <summary>Kinds of markup that matter to where a record begins and ends.</summary>
internal enum XmlTokenKind
{
    /// <summary>A start tag.</summary>
    Open,

    /// <summary>A tag that is start and end.</summary>
    Empty,

    /// <summary>An end tag.</summary>
    Close,

    /// <summary>A comment, CDATA, an instruction.</summary>
    Other,

    /// <summary>The document type.</summary>
    Doctype,

    /// <summary>The text ends inside it.</summary>
    Cut,
}
