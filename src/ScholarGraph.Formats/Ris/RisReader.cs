using System.Globalization;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Ris;

/// <summary>Reads RIS as EndNote, Scopus, Web of Science and PubMed write it, spaces and ends as they come.</summary>
internal sealed class RisReader : ISourceReader
{
    public void Read(
        Stream content,
        IRecordSink sink,
        ReaderLimits limits,
        CancellationToken cancellationToken
    )
    {
        using var text = SourceText.Open(content, sink);
        if (text is null)
        {
            return;
        }

        var lines = new LineReader(text, limits.RecordBytesMax);
        RisRecord? record = null;
        var isStray = false;
        while (lines.Next() is { } line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var tag = line.Trim() == "ER" ? RisTag.End : RisTag.Of(line);
            if (tag?.Name == "TY")
            {
                if (record is not null)
                {
                    Doubt(record, "has no end (ER) before the next begins; it was read");
                    Take(record);
                }

                record = new RisRecord(lines.Number, limits.RecordBytesMax);
            }

            if (tag?.Name == "ER")
            {
                Take(record);
                record = null;
            }
            else if (record is not null)
            {
                record.Add(tag, line, lines.IsCut);
                isStray = false;
            }
            else if (tag is not (null or { Name: "EF" }) && !isStray)
            {
                isStray = true;
                Refuse(
                    new RisRecord(lines.Number, 0),
                    ReaderCodes.RecordBroken,
                    "does not begin with its type (TY); it was left out"
                );
            }
        }

        if (record is not null)
        {
            Refuse(record, ReaderCodes.RecordCut, "has no end (ER) before the source ends");
        }

        void Take(RisRecord? whole)
        {
            if (whole?.IsTooLarge == true)
            {
                Refuse(
                    whole,
                    ReaderCodes.RecordTooLarge,
                    $"has more than {limits.RecordBytesMax} characters"
                );
            }
            else if (whole is not null)
            {
                sink.Add(RisWork.Of(whole), whole.Line);
            }
        }

        void Refuse(RisRecord bad, string code, string why) =>
            sink.Report(
                Problem.Refusal(code, bad.Line, null, $"The record at line {bad.Line} {why}.")
            );

        void Doubt(RisRecord odd, string why) =>
            sink.Report(
                Problem.Doubt(
                    ReaderCodes.RecordBroken,
                    odd.Line,
                    odd.Line.ToString(CultureInfo.InvariantCulture),
                    $"The record at line {odd.Line} {why}."
                )
            );
    }
}
