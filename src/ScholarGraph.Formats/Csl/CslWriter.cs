using System.Buffers;
using System.Text.Json;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Csl;

/// <summary>Writes CSL-JSON: one array, an item a line.</summary>
internal sealed class CslWriter : WorkWriter
{
    private readonly CitationKeys _keys = new();
    private bool _any;

    /// <inheritdoc/>
    protected override void Begin(IBufferWriter<byte> output) => Utf8Output.Write(output, "[");

    /// <inheritdoc/>
    protected override void Write(IBufferWriter<byte> output, CitedWork work)
    {
        Utf8Output.Write(output, _any ? ",\n" : "\n");
        _any = true;
        using var json = new Utf8JsonWriter(output, JsonText.Options);
        CslItem.Write(json, work, _keys.Take(work));
    }

    /// <inheritdoc/>
    protected override void End(IBufferWriter<byte> output) => Utf8Output.Write(output, "\n]\n");
}
