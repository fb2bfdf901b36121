using System.Buffers;
using System.Text.Json;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.JsonLd;

/// <summary>Writes JSON-LD in the vocabulary of schema.org: one graph, a work a line. Authors are declared to be in order.</summary>
internal sealed class JsonLdWriter : WorkWriter
{
    private const string Context =
        """{"@context":["https://schema.org",{"author":{"@id":"https://schema.org/author","@container":"@list"}}],"@graph":[""";

    private bool _any;

    /// <inheritdoc/>
    protected override void Begin(IBufferWriter<byte> output) => Utf8Output.Write(output, Context);

    /// <inheritdoc/>
    protected override void Write(IBufferWriter<byte> output, CitedWork work)
    {
        Utf8Output.Write(output, _any ? ",\n" : "\n");
        _any = true;
        using var json = new Utf8JsonWriter(output, JsonText.Options);
        JsonLdWork.Write(json, work);
    }

    /// <inheritdoc/>
    protected override void End(IBufferWriter<byte> output) => Utf8Output.Write(output, "\n]}\n");
}
