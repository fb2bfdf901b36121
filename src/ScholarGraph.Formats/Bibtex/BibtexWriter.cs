using System.Buffers;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Writes BibTeX with biblatex's fields where BibTeX has none, accents in UTF-8.</summary>
internal sealed class BibtexWriter : WorkWriter
{
    private readonly CitationKeys _keys = new();

    /// <summary>One entry, with a line feed at its end.</summary>
    public static string Entry(CitedWork work, string key)
    {
        // A month is a macro of BibTeX, which stands without braces.
        var fields = BibFields
            .Of(work)
            .Select(field =>
                field.Key == "month"
                    ? $"  month = {field.Value}"
                    : $"  {field.Key} = {{{field.Value}}}"
            );
        return $"@{BibTypes.EntryOf(work.Type)}{{{key},\n{string.Join(",\n", fields)}\n}}\n";
    }

    /// <inheritdoc/>
    protected override void Begin(IBufferWriter<byte> output) { }

    /// <inheritdoc/>
    protected override void Write(IBufferWriter<byte> output, CitedWork work) =>
        Utf8Output.Write(output, Entry(work, _keys.Take(work)) + "\n");

    /// <inheritdoc/>
    protected override void End(IBufferWriter<byte> output) { }
}
