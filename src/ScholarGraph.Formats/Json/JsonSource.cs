using System.Text;
using System.Text.Json;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Json;

/// <summary>Parses the records of a JSON source one by one and hands each to a mapping; what cannot be parsed is a problem.</summary>
internal static class JsonSource
{
    /// <param name="content">Unpacked bytes.</param>
    /// <param name="sink">Takes problems.</param>
    /// <param name="limits">What is too much.</param>
    /// <param name="map">Makes records of one JSON object.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static void Read(
        Stream content,
        IRecordSink sink,
        ReaderLimits limits,
        Action<JsonElement, JsonRecord> map,
        CancellationToken cancellationToken
    )
    {
        var options = new JsonDocumentOptions { MaxDepth = limits.NestingMax + 1 };
        var peeked = new PeekedStream(content, 2);
        using var bytes = Utf16(peeked.Head) is { } utf16
            ? Encoding.CreateTranscodingStream(peeked, utf16, Encoding.UTF8, leaveOpen: true)
            : peeked;
        new JsonRecordScanner(bytes, limits, record => Take(record), cancellationToken).Run();

        void Take(JsonRecord record)
        {
            if (record.Code is not null)
            {
                Refuse(record, record.Code, Explain(record, limits));
                return;
            }

            try
            {
                using var json = JsonDocument.Parse(record.Bytes, options);
                if (json.RootElement.ValueKind != JsonValueKind.Object)
                {
                    Refuse(
                        record,
                        ReaderCodes.RecordBroken,
                        $"What stands at {record.Locator} is no object."
                    );
                    return;
                }

                map(json.RootElement, record);
            }
            catch (JsonException e)
            {
                Refuse(
                    record,
                    ReaderCodes.RecordBroken,
                    $"The record at {record.Locator} is no JSON: {e.Message}"
                );
            }
            catch (InvalidOperationException)
            {
                // What System.Text.Json throws for bytes that are not UTF-8, and for half of a surrogate pair.
                Refuse(
                    record,
                    ReaderCodes.EncodingBroken,
                    $"The record at {record.Locator} holds text that is not UTF-8; save the source as UTF-8."
                );
            }
        }

        void Refuse(JsonRecord record, string code, string message) =>
            sink.Report(Problem.Refusal(code, record.Line, record.Locator, message));
    }

    private static Encoding? Utf16(ReadOnlySpan<byte> head) =>
        head is [0xFF, 0xFE] ? Encoding.Unicode
        : head is [0xFE, 0xFF] ? Encoding.BigEndianUnicode
        : null;

    private static string Explain(JsonRecord record, ReaderLimits limits) =>
        record.Code switch
        {
            ReaderCodes.RecordTooLarge =>
                $"The record at {record.Locator} has more than {limits.RecordBytesMax} bytes.",
            ReaderCodes.RecordTooDeep =>
                $"The record at {record.Locator} nests deeper than {limits.NestingMax} levels.",
            ReaderCodes.RecordCut => $"The source ends inside the record at {record.Locator}.",
            _ =>
                $"The JSON is broken in the record at {record.Locator}; what belongs to it could not be made out.",
        };
}
