using System.Globalization;
using System.Text;
using ScholarGraph.Formats.Json;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Formats.Xml;

namespace ScholarGraph.Formats.Orcid;

/// <summary>Reads ORCID 3.0 records, JSON or XML: the person, and the works of the record, of each group one. Single works too.</summary>
internal sealed class OrcidReader : ISourceReader
{
    public void Read(
        Stream content,
        IRecordSink sink,
        ReaderLimits limits,
        CancellationToken cancellationToken
    )
    {
        var whole = new PeekedStream(content, 1024);
        if (IsXml(whole.Head))
        {
            ReadXml(whole, sink, limits, cancellationToken);
            return;
        }

        JsonSource.Read(
            whole,
            sink,
            limits,
            (json, at) => Take(OrcidNode.Of("", json), at.Locator, at.Line, sink),
            cancellationToken
        );
    }

    private static bool IsXml(ReadOnlySpan<byte> head) =>
        head.IndexOfAny((byte)'<', (byte)'{', (byte)'[') is >= 0 and var at && head[at] == '<';

    // Prefixes are declared at the outermost element: it is taken whole.
    private static void ReadXml(
        Stream content,
        IRecordSink sink,
        ReaderLimits limits,
        CancellationToken cancellationToken
    )
    {
        var peeked = new PeekedStream(content, 64 * 1024);
        var text = Encoding.UTF8.GetString(peeked.Head);
        var root = XmlDetection.RootOf(text);
        XmlSource.Read(
            peeked,
            (new HashSet<string> { root ?? "record" }, new HashSet<string>()),
            sink,
            limits,
            (element, piece) =>
            {
                if (element is not null && piece.Kind == XmlPieceKind.Record)
                {
                    var locator = piece.Line.ToString(CultureInfo.InvariantCulture);
                    var node = OrcidNode.Of(element);
                    foreach (var record in node.Name == "bulk" ? node.All("work") : [node])
                    {
                        Take(record, locator, piece.Line, sink);
                    }
                }
            },
            cancellationToken
        );
    }

    private static void Take(OrcidNode record, string locator, int line, IRecordSink sink)
    {
        var inner = record.At("work");
        if (inner.Parts.Count > 0)
        {
            record = inner;
        }

        if (
            record.At("title", "title").Parts.Count > 0
            || record.At("title", "title").Text is not null
        )
        {
            if (OrcidVisibility.IsShown(record, line, sink))
            {
                sink.Add(OrcidWork.Of([record], locator), line);
            }

            return;
        }

        if (record.At("history", "deactivation-date").Text is not null)
        {
            sink.Report(
                Problem.Refusal(
                    ReaderCodes.RecordSkipped,
                    line,
                    locator,
                    $"The ORCID record {record.At("orcid-identifier", "path").Text} is deactivated."
                )
            );
            return;
        }

        if (OrcidPerson.Of(record) is { } person)
        {
            sink.Own(person);
        }
        else if (
            record.At("person").Parts.Count > 0
            || record.At("orcid-identifier").Parts.Count > 0
        )
        {
            sink.Report(
                Problem.Doubt(
                    ReaderCodes.NameMissing,
                    line,
                    locator,
                    "The ORCID record shows no name; its works have no author."
                )
            );
        }

        // A record, a list of works by itself, or one group of it.
        var works = record.At("activities-summary", "works");
        IEnumerable<OrcidNode> groups =
            works.Parts.Count > 0 ? works.All("group")
            : record.All("group").Any() ? record.All("group")
            : [record];
        if (
            !groups.Any(group => group.All("work-summary").Any())
            && record.At("person").Parts.Count == 0
        )
        {
            sink.Report(
                Problem.Refusal(
                    ReaderCodes.RecordSkipped,
                    line,
                    locator,
                    "This part of an ORCID record holds neither a person nor a work."
                )
            );
        }

        foreach (var group in groups)
        {
            var summaries = group
                .All("work-summary")
                .Where(summary => OrcidVisibility.IsShown(summary, line, sink))
                .OrderByDescending(OrcidWork.Preference)
                .ToList();
            if (summaries.Count > 0)
            {
                sink.Add(OrcidWork.Of(summaries, locator), line);
            }
        }
    }
}
