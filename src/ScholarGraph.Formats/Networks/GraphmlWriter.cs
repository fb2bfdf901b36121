using System.Xml;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Networks;

/// <summary>Writes GraphML (graphml.graphdrawing.org): undirected, attributes typed, nodes called by the keys of the researchers.</summary>
internal sealed class GraphmlWriter : NetworkWriter
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    /// <inheritdoc/>
    protected override void Begin(XmlWriter xml)
    {
        xml.WriteStartElement("graphml", Space);
        NetworkElement.WriteSchemaLocation(
            xml,
            $"{Space} http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd"
        );
        WriteKey(xml, "node", "name", "string");
        WriteKey(xml, "node", "slug", "string");
        WriteKey(xml, "node", "orcid", "string");
        WriteKey(xml, "edge", "weight", "int");
        WriteKey(xml, "edge", "firstYear", "int");
        WriteKey(xml, "edge", "lastYear", "int");
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("id", "coauthors");
        xml.WriteAttributeString("edgedefault", "undirected");
    }

    /// <inheritdoc/>
    protected override void Write(XmlWriter xml, NetworkMember member)
    {
        xml.WriteStartElement("node", Space);
        xml.WriteAttributeString("id", EntityKey.ToText(member.Id));
        WriteData(xml, ("name", member.Name), ("slug", member.Slug), ("orcid", member.Orcid));
        xml.WriteEndElement();
    }

    /// <inheritdoc/>
    protected override void Turn(XmlWriter xml) { }

    /// <inheritdoc/>
    protected override void Write(XmlWriter xml, NetworkLink link)
    {
        xml.WriteStartElement("edge", Space);
        xml.WriteAttributeString("source", EntityKey.ToText(link.A));
        xml.WriteAttributeString("target", EntityKey.ToText(link.B));
        WriteData(
            xml,
            ("weight", link.Weight),
            ("firstYear", link.FirstYear),
            ("lastYear", link.LastYear)
        );
        xml.WriteEndElement();
    }

    private static void WriteKey(XmlWriter xml, string holder, string name, string type)
    {
        xml.WriteStartElement("key", Space);
        xml.WriteAttributeString("id", name);
        xml.WriteAttributeString("for", holder);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, params (string Name, object? Value)[] values)
    {
        foreach (var (name, value) in NetworkElement.Known(values))
        {
            xml.WriteStartElement("data", Space);
            xml.WriteAttributeString("key", name);
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }
}
