using System.Xml.Linq;

namespace ScholarGraph.Formats.Xml;

/// <summary>Reads elements by their local names.</summary>
internal static class XmlFields
{
    /// <summary>Children of a name.</summary>
    public static IEnumerable<XElement> All(this XElement element, string name) =>
        element.Elements().Where(child => child.Name.LocalName == name);

    /// <returns>The first child of a name; null without one.</returns>
    public static XElement? First(this XElement element, string name) =>
        element.All(name).FirstOrDefault();

    /// <returns>The text of the first child of a name, marks within it gone; null without one, for a blank one too.</returns>
    public static string? Text(this XElement element, string name) =>
        element.First(name)?.Value is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <returns>An attribute by its local name; null without one, for a blank one too.</returns>
    public static string? AttributeText(this XElement element, string name) =>
        element.Attributes().FirstOrDefault(at => at.Name.LocalName == name)?.Value is { } text
        && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;
}
