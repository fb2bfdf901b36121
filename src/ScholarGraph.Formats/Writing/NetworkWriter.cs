using System.Text;
using System.Xml;
using ScholarGraph.Domain.Exporting;

namespace ScholarGraph.Formats.Writing;

/// <summary>Writes one document of a network in one XML format. Used once.</summary>
public abstract class NetworkWriter
{
    private const int DrainCharacters = 32 * 1024;

    private readonly StringBuilder _written = new(2 * DrainCharacters);

    /// <summary>Writes the document as members and links come; nothing is held meanwhile.</summary>
    /// <param name="members">Each once.</param>
    /// <param name="links">Each pair once, both ends among the members.</param>
    /// <param name="output">Not closed; only written to asynchronously.</param>
    /// <param name="cancellationToken">Ends the work; the document is cut then.</param>
    public async Task WriteAsync(
        IAsyncEnumerable<NetworkMember> members,
        IAsyncEnumerable<NetworkLink> links,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        // A string writer would declare UTF-16.
        _ = _written.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using var xml = XmlWriter.Create(
            _written,
            new XmlWriterSettings
            {
                OmitXmlDeclaration = true,
                Indent = true,
                NewLineChars = "\n",
            }
        );
        Begin(xml);
        await foreach (var member in members.WithCancellation(cancellationToken))
        {
            Write(xml, member);
            await DrainAsync(xml, DrainCharacters, output, cancellationToken);
        }

        Turn(xml);
        await foreach (var link in links.WithCancellation(cancellationToken))
        {
            Write(xml, link);
            await DrainAsync(xml, DrainCharacters, output, cancellationToken);
        }

        xml.WriteEndDocument();
        await DrainAsync(xml, 0, output, cancellationToken);
    }

    /// <summary>Writes what stands before the first member.</summary>
    protected abstract void Begin(XmlWriter xml);

    /// <summary>Writes a member.</summary>
    protected abstract void Write(XmlWriter xml, NetworkMember member);

    /// <summary>Writes what stands between members and links.</summary>
    protected abstract void Turn(XmlWriter xml);

    /// <summary>Writes a link.</summary>
    protected abstract void Write(XmlWriter xml, NetworkLink link);

    private async Task DrainAsync(
        XmlWriter xml,
        int atLeast,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        xml.Flush();
        if (_written.Length >= atLeast)
        {
            var bytes = Encoding.UTF8.GetBytes(_written.ToString());
            _ = _written.Clear();
            await output.WriteAsync(bytes, cancellationToken);
        }
    }
}
