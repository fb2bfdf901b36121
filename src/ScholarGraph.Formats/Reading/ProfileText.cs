using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Formats.Reading;

/// <summary>Reads the text of a profile page, which is parsed as a whole.</summary>
internal static class ProfileText
{
    /// <returns>Null where the text cannot be a page; the sink is told why.</returns>
    public static ParsedProfile? Read(Stream content, IRecordSink sink, ReaderLimits limits)
    {
        using var reader = SourceText.Open(content, sink);
        if (reader is null)
        {
            return null;
        }

        var buffer = new char[limits.RecordBytesMax + 1];
        var length = reader.ReadBlock(buffer, 0, buffer.Length);
        if (length > limits.RecordBytesMax)
        {
            sink.Report(
                Problem.Refusal(
                    ReaderCodes.RecordTooLarge,
                    null,
                    null,
                    $"The page has more than {limits.RecordBytesMax} characters."
                )
            );
            return null;
        }

        var text = new string(buffer, 0, length);
        var broken = text.IndexOf(SourceText.BrokenMark, StringComparison.Ordinal);
        if (broken >= 0)
        {
            var line = text.AsSpan(0, broken).Count('\n') + 1;
            sink.Report(
                Problem.Refusal(
                    ReaderCodes.EncodingBroken,
                    line,
                    null,
                    $"Line {line} holds bytes that are not UTF-8; convert the page first, for example with iconv -f latin1 -t utf-8."
                )
            );
            return null;
        }

        return ProfileParser.Parse(text);
    }
}
