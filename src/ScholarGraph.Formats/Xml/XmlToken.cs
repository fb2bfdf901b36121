namespace ScholarGraph.Formats.Xml;

/// <summary>A piece of markup between angle brackets.</summary>
/// <param name="Kind">Open, empty, close or anything else; end where the text ends inside it.</param>
/// <param name="Name">Local name of the element; empty where it is none.</param>
internal readonly record struct XmlToken(XmlTokenKind Kind, string Name);
