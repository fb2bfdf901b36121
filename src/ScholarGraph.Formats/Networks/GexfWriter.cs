using System.Xml;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Networks;

/// <summary>Writes GEXF 1.3 (gexf.net), Gephi's own format: undirected, attributes typed, labels and weights in the places of their own.</summary>
internal sealed class GexfWriter : NetworkWriter
{
    private const string Space = "http://gexf.net/1.3";

    /// <inheritdoc/>
    protected override void Begin(XmlWriter xml)
    {
        xml.WriteStartElement("gexf", Space);
        xml.WriteAttributeString("version", "1.3");
        NetworkElement.WriteSchemaLocation(xml, $"{Space} http://gexf.net/1.3/gexf.xsd");
        xml.WriteStartElement("meta", Space);
        xml.WriteElementString("creator", Space, "ScholarGraph");
        xml.WriteElementString("description", Space, "Co-authors");
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("defaultedgetype", "undirected");
        xml.WriteAttributeString("mode", "static");
        WriteAttributes(xml, "node", "string", "name", "slug", "orcid");
        WriteAttributes(xml, "edge", "integer", "weight", "firstYear", "lastYear");
        xml.WriteStartElement("nodes", Space);
    }

    /// <inheritdoc/>
    protected override void Write(XmlWriter xml, NetworkMember member)
    {
        xml.WriteStartElement("node", Space);
        xml.WriteAttributeString("id", EntityKey.ToText(member.Id));
        xml.WriteAttributeString("label", OneLine.Of(member.Name));
        WriteValues(xml, ("name", member.Name), ("slug", member.Slug), ("orcid", member.Orcid));
        xml.WriteEndElement();
    }

    /// <inheritdoc/>
    protected override void Turn(XmlWriter xml)
    {
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Space);
    }

    /// <inheritdoc/>
    protected override void Write(XmlWriter xml, NetworkLink link)
    {
        var (source, target) = (EntityKey.ToText(link.A), EntityKey.ToText(link.B));
        xml.WriteStartElement("edge", Space);
        xml.WriteAttributeString("id", $"{source}-{target}");
        xml.WriteAttributeString("source", source);
        xml.WriteAttributeString("target", target);
        xml.WriteAttributeString("weight", NetworkElement.Number(link.Weight));
        WriteValues(
            xml,
            ("weight", link.Weight),
            ("firstYear", link.FirstYear),
            ("lastYear", link.LastYear)
        );
        xml.WriteEndElement();
    }

    private static void WriteAttributes(
        XmlWriter xml,
        string holder,
        string type,
        params ReadOnlySpan<string> names
    )
    {
        xml.WriteStartElement("attributes", Space);
        xml.WriteAttributeString("class", holder);
        foreach (var name in names)
        {
            xml.WriteStartElement("attribute", Space);
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, params (string Name, object? Value)[] values)
    {
        xml.WriteStartElement("attvalues", Space);
        foreach (var (name, value) in NetworkElement.Known(values))
        {
            xml.WriteStartElement("attvalue", Space);
            xml.WriteAttributeString("for", name);
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
