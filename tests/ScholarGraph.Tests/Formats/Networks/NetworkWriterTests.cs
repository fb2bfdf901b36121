using System.Xml.Linq;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Tests.Formats.Writing;

namespace ScholarGraph.Tests.Formats.Networks;

/// <summary>Both formats are read by an XML reader and compared with what their schemas demand.</summary>
public sealed class NetworkWriterTests
{
    private static readonly XNamespace Graphml = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";

    private static readonly NetworkMember[] Members =
    [
        new(1, "Ada <Ferry> & \"Co\"\u0001\uFFFF", "ada-ferry", "0000-0002-1825-0097"),
        new(2, "𝔅o العربية", "bo", null),
        new(3, "Alone", "alone", null),
    ];

    private static readonly NetworkLink[] Links = [new(1, 2, 3, 1999, null)];

    [Fact]
    public async Task GraphML_declares_the_type_of_each_attribute_before_its_graph()
    {
        var root = await RootAsync("graphml");

        Assert.Equal(Graphml + "graphml", root.Name);
        Assert.Equal(
            [
                "node name string",
                "node slug string",
                "node orcid string",
                "edge weight int",
                "edge firstYear int",
                "edge lastYear int",
            ],
            root.Elements(Graphml + "key")
                .Select(key =>
                    $"{key.Attribute("for")!.Value} {key.Attribute("attr.name")!.Value} {key.Attribute("attr.type")!.Value}"
                )
        );
        var graph = Assert.Single(root.Elements(Graphml + "graph"));
        Assert.Equal("undirected", graph.Attribute("edgedefault")!.Value);
        Assert.Equal(
            ["node", "node", "node", "edge"],
            graph.Elements().Select(element => element.Name.LocalName)
        );
    }

    [Fact]
    public async Task GraphML_refers_only_to_what_it_declares_and_leaves_the_unknown_out()
    {
        var root = await RootAsync("graphml");
        var keys = root.Elements(Graphml + "key")
            .Select(key => key.Attribute("id")!.Value)
            .ToHashSet();
        var data = root.Descendants(Graphml + "data").ToList();
        var nodes = root.Descendants(Graphml + "node").ToList();
        var edge = Assert.Single(root.Descendants(Graphml + "edge"));

        Assert.All(data, d => Assert.Contains(d.Attribute("key")!.Value, keys));
        Assert.Equal(
            Members.Select(member => EntityKey.ToText(member.Id)),
            nodes.Select(node => node.Attribute("id")!.Value)
        );
        Assert.Equal(
            ["name=Ada <Ferry> & \"Co\"\uFFFD", "slug=ada-ferry", "orcid=0000-0002-1825-0097"],
            Data(nodes[0])
        );
        Assert.Equal(["name=𝔅o العربية", "slug=bo"], Data(nodes[1]));
        Assert.Equal(
            (EntityKey.ToText(1), EntityKey.ToText(2)),
            (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value)
        );
        Assert.Equal(["weight=3", "firstYear=1999"], Data(edge));

        static IEnumerable<string> Data(XElement element) =>
            element
                .Elements(Graphml + "data")
                .Select(data => $"{data.Attribute("key")!.Value}={data.Value}");
    }

    [Fact]
    public async Task GEXF_declares_the_type_of_each_attribute_before_nodes_and_edges()
    {
        var root = await RootAsync("gexf");

        Assert.Equal((Gexf + "gexf", "1.3"), (root.Name, root.Attribute("version")!.Value));
        var graph = Assert.Single(root.Elements(Gexf + "graph"));
        Assert.Equal("undirected", graph.Attribute("defaultedgetype")!.Value);
        Assert.Equal(
            ["attributes", "attributes", "nodes", "edges"],
            graph.Elements().Select(element => element.Name.LocalName)
        );
        Assert.Equal(
            [
                "node name string",
                "node slug string",
                "node orcid string",
                "edge weight integer",
                "edge firstYear integer",
                "edge lastYear integer",
            ],
            graph
                .Descendants(Gexf + "attribute")
                .Select(a =>
                    $"{a.Parent!.Attribute("class")!.Value} {a.Attribute("title")!.Value} {a.Attribute("type")!.Value}"
                )
        );
    }

    [Fact]
    public async Task GEXF_has_labels_and_weights_in_their_places_and_leaves_the_unknown_out()
    {
        var root = await RootAsync("gexf");
        var nodes = root.Descendants(Gexf + "node").ToList();
        var edge = Assert.Single(root.Descendants(Gexf + "edge"));

        Assert.Equal(
            ["Ada <Ferry> & \"Co\"\uFFFD", "𝔅o العربية", "Alone"],
            nodes.Select(node => node.Attribute("label")!.Value)
        );
        Assert.Equal("3", edge.Attribute("weight")!.Value);
        Assert.Equal(
            ["weight=3", "firstYear=1999"],
            edge.Descendants(Gexf + "attvalue")
                .Select(value =>
                    $"{value.Attribute("for")!.Value}={value.Attribute("value")!.Value}"
                )
        );
        Assert.Equal(
            (nodes[0].Attribute("id")!.Value, nodes[1].Attribute("id")!.Value),
            (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value)
        );
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    public async Task Nothing_is_a_network_without_nodes(string format) =>
        Assert.DoesNotContain(
            XDocument.Parse(await Written.NetworkAsync(format, [], [])).Descendants(),
            element => element.Name.LocalName is "node" or "edge"
        );

    private static async Task<XElement> RootAsync(string format)
    {
        var text = await Written.NetworkAsync(format, Members, Links);
        Assert.StartsWith(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            text,
            StringComparison.Ordinal
        );
        return XDocument.Parse(text).Root!;
    }
}
