using System.Collections.Frozen;
using System.Xml.Linq;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Formats.Xml;

namespace ScholarGraph.Formats.Dblp;

/// <summary>Reads dblp's XML: the dump, a person's file, single records.</summary>
internal sealed class DblpReader : ISourceReader
{
    private static readonly FrozenSet<string> Works =
    [
        "article",
        "inproceedings",
        "proceedings",
        "book",
        "incollection",
        "phdthesis",
        "mastersthesis",
        "data",
    ];

    private static readonly FrozenSet<string> Records = [.. Works, "www", "person"];

    public void Read(
        Stream content,
        IRecordSink sink,
        ReaderLimits limits,
        CancellationToken cancellationToken
    ) =>
        XmlSource.Read(
            content,
            (Records, FrozenSet<string>.Empty),
            sink,
            limits,
            (element, piece) =>
            {
                if (element is null)
                {
                    return;
                }

                var key = element.AttributeText("key") ?? $"{piece.Line}";
                if (piece.Name == "proceedings")
                {
                    sink.Report(
                        Problem.Doubt(
                            ReaderCodes.RecordSkipped,
                            piece.Line,
                            key,
                            $"{key} is a volume of proceedings, not a work; it was left out."
                        )
                    );
                }
                else if (Works.Contains(piece.Name))
                {
                    sink.Add(DblpWork.Of(element, key), piece.Line);
                }
                else
                {
                    Take(element, key, piece, sink);
                }
            },
            cancellationToken
        );

    private static void Take(XElement element, string key, XmlPiece piece, IRecordSink sink)
    {
        var names = element.All("author").Select(name => name.Value.Trim()).ToList();
        if (names.Count == 0)
        {
            sink.Report(
                Problem.Doubt(
                    ReaderCodes.RecordSkipped,
                    piece.Line,
                    key,
                    $"{key} names no person; it was left out."
                )
            );
            return;
        }

        sink.Add(
            new PersonRecord
            {
                Name = DblpNames.Shown(names[0]),
                Locator = key,
                OtherNames = [.. names.Skip(1).Select(DblpNames.Shown)],
                PersonIds = [.. names.Select(DblpNames.Id)],
                Orcid = element
                    .All("url")
                    .Where(url => url.Value.Contains("orcid.org", StringComparison.Ordinal))
                    .Select(url => Identifiers.Orcid(url.Value))
                    .FirstOrDefault(orcid => orcid is not null),
                Affiliations =
                [
                    .. element
                        .All("note")
                        .Where(note => note.AttributeText("type") == "affiliation")
                        .Select(note => new AffiliationRecord
                        {
                            Printed = note.Value,
                            Organization = note.Value,
                            Locator = key,
                        }),
                ],
            },
            piece.Line
        );
    }
}
