using System.Collections.Frozen;
using System.Xml.Linq;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Formats.Xml;

namespace ScholarGraph.Formats.AclAnthology;

/// <summary>Reads the ACL Anthology's XML: a collection of volumes of papers.</summary>
internal sealed class AclReader : ISourceReader
{
    private static readonly FrozenSet<string> Records = ["meta", "frontmatter", "paper"];
    private static readonly FrozenSet<string> Enclosing = ["collection", "volume"];

    public void Read(
        Stream content,
        IRecordSink sink,
        ReaderLimits limits,
        CancellationToken cancellationToken
    )
    {
        var volume = new AclVolume("", "", null);
        XmlSource.Read(
            content,
            (Records, Enclosing),
            sink,
            limits,
            (element, piece) =>
            {
                switch (piece.Name)
                {
                    case "collection" when element is not null:
                        volume = new AclVolume(element.AttributeText("id") ?? "", "", null);
                        break;
                    case "volume" when element is not null:
                        volume = volume with
                        {
                            Id = element.AttributeText("id") ?? "",
                            Meta = null,
                        };
                        break;
                    case "meta" when element is not null:
                        volume = volume with { Meta = element };
                        break;
                    case "paper" when element is not null:
                        sink.Add(AclWork.Of(element, volume, piece.Line), piece.Line);
                        break;
                    default:
                        // The front matter is no paper.
                        break;
                }
            },
            cancellationToken
        );
    }
}
