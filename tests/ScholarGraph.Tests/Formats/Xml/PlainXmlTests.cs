using System.Xml;
using System.Xml.Linq;
using ScholarGraph.Formats.Xml;

namespace ScholarGraph.Tests.Formats.Xml;

public sealed class PlainXmlTests
{
    private static readonly string[] Pieces =
    [
        "<a>",
        "</a>",
        "<b>",
        "</b>",
        "<a/>",
        "<b x=\"1\"/>",
        "<b x='1' y = \"a > b\">",
        "<b x=\"1\" x=\"2\">",
        "<b x=\"1\"y=\"2\">",
        "<a\n>",
        "</a >",
        "< a>",
        "<1>",
        "<a:b>",
        "<_a-b.c>",
        "</_a-b.c>",
        "<é/>",
        "text",
        " \n\t",
        "<a>text</a>",
        "<a><b/>text</a>",
        "<b x=\"1\">&amp;</b>",
        "<a><b>text</b> <b></b></a>",
        "<_a-b.c x='1'\ty='2' />",
        "é \u0301",
        "&amp;",
        "&lt;&gt;&quot;&apos;",
        "&amp;lt;",
        "&#65;",
        "&uuml;",
        "&",
        ">",
        "]]>",
        "<![CDATA[<x>]]>",
        "<!-- c -->",
        "<?p?>",
        "\r\n",
        "\u0001",
        "\uFFFE",
        "\uD83D\uDE00",
        "\uD83D",
        "<a xmlns=\"u\"/>",
        "<b x=\"&amp;&lt;\"/>",
        "<b x=\"a\nb\"/>",
        "<b x=\"<\"/>",
        "<b x/>",
        "<",
    ];

    [Fact]
    public void What_it_reads_is_what_the_platform_reads()
    {
        var random = new Random(1);
        var parser = new PlainXml();
        var read = 0;
        for (var i = 0; i < 200_000; i++)
        {
            var xml = string.Concat(
                Enumerable
                    .Range(0, random.Next(1, 7))
                    .Select(_ => Pieces[random.Next(Pieces.Length)])
            );
            xml = random.Next(2) == 0 ? xml : $"<r>{xml}</r>";
            if (parser.OrNull(xml) is { } plain)
            {
                read++;
                Assert.True(XNode.DeepEquals(Load(xml), plain), xml);
            }
        }

        Assert.True(read > 10_000, $"{read} were read.");
    }

    [Theory]
    [InlineData(
        "<paper id=\"1\">\n  <title>A <b>bold</b> title</title>\n  <author id='x'/></paper>"
    )]
    [InlineData("<t>Q&amp;A &lt;3</t>")]
    public void Usual_records_are_plain(string xml) => Assert.NotNull(new PlainXml().OrNull(xml));

    private static XElement Load(string xml)
    {
        using var reader = XmlReader.Create(
            new StringReader(xml),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                ConformanceLevel = ConformanceLevel.Fragment,
            }
        );
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
