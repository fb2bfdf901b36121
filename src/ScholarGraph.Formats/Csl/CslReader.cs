using System.Text.Json;
using ScholarGraph.Formats.Json;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Csl;

/// <summary>Reads CSL-JSON and Crossref's answers: one family, the registry writing lists where the other writes one value.</summary>
internal sealed class CslReader : ISourceReader
{
    public void Read(
        Stream content,
        IRecordSink sink,
        ReaderLimits limits,
        CancellationToken cancellationToken
    ) =>
        JsonSource.Read(
            content,
            sink,
            limits,
            (json, at) => Map(json, at, sink),
            cancellationToken
        );

    private static void Map(JsonElement json, JsonRecord at, IRecordSink sink)
    {
        var work = CslWork.Of(json, at.Locator);
        if (json.At("issued").ValueKind == JsonValueKind.Object && work.Year is null)
        {
            var raw = CleanText.OrNull(json.At("issued").GetRawText()) ?? "";
            if (
                raw.Any(char.IsAsciiLetterOrDigit)
                && !raw.Contains("null", StringComparison.Ordinal)
            )
            {
                sink.Report(
                    Problem.Doubt(
                        ReaderCodes.ValueSkipped,
                        at.Line,
                        at.Locator,
                        $"The date {(raw.Length > 100 ? raw[..100] : raw)} has no year that can be read."
                    )
                );
            }
        }

        sink.Add(work, at.Line);
    }
}
