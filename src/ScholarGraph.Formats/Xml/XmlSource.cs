using System.Xml;
using System.Xml.Linq;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Xml;

/// <summary>Parses the pieces of an XML source one by one and hands each to a mapping; what cannot be parsed is a problem.</summary>
internal static class XmlSource
{
    /// <param name="content">Unpacked bytes.</param>
    /// <param name="shape">Local names of records, and of what encloses them.</param>
    /// <param name="sink">Takes problems.</param>
    /// <param name="limits">What is too much.</param>
    /// <param name="map">Makes records of an element; for an end there is none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static void Read(
        Stream content,
        (IReadOnlySet<string> Records, IReadOnlySet<string> Enclosing) shape,
        IRecordSink sink,
        ReaderLimits limits,
        Action<XElement?, XmlPiece> map,
        CancellationToken cancellationToken
    )
    {
        using var text = SourceText.Open(content, sink);
        if (text is null)
        {
            return;
        }

        var plain = new PlainXml();
        var scanner = new XmlScanner(text, shape.Records, shape.Enclosing, limits);
        foreach (var piece in scanner.Pieces())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (piece.Kind == XmlPieceKind.End)
            {
                map(null, piece);
            }
            else if (piece.Code is not null)
            {
                Refuse(piece, piece.Code, Explain(piece.Code, limits));
            }
            else if (Parse(piece) is { } element)
            {
                map(element, piece);
            }
        }

        if (scanner.IsCut)
        {
            sink.Report(
                Problem.Refusal(
                    ReaderCodes.RecordCut,
                    null,
                    null,
                    "The source ends before its outermost element is closed."
                )
            );
        }

        if (scanner.DeclaresEntities)
        {
            sink.Report(
                Problem.Doubt(
                    ReaderCodes.EntitiesIgnored,
                    1,
                    null,
                    "The document type declares entities; they were not read, and none was fetched."
                )
            );
        }

        XElement? Parse(XmlPiece piece)
        {
            var xml = NamedCharacters.WriteOut(piece.Text, out var undefined);
            if (undefined is not null)
            {
                Refuse(
                    piece,
                    ReaderCodes.NameUndefined,
                    $"holds the undefined entity \"{undefined}\""
                );
                return null;
            }

            if (plain.OrNull(xml) is { } element)
            {
                return element;
            }

            try
            {
                using var reader = XmlReader.Create(new StringReader(xml), Settings);
                return XElement.Load(reader, LoadOptions.PreserveWhitespace);
            }
            catch (XmlException e)
            {
                Refuse(piece, ReaderCodes.RecordBroken, $"is no well-formed XML: {e.Message}");
                return null;
            }
        }

        void Refuse(XmlPiece piece, string code, string why) =>
            sink.Report(
                Problem.Refusal(
                    code,
                    piece.Line,
                    null,
                    $"The {piece.Name} at line {piece.Line} {why}"
                )
            );
    }

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        ConformanceLevel = ConformanceLevel.Fragment,
    };

    private static string Explain(string code, ReaderLimits limits) =>
        code switch
        {
            ReaderCodes.RecordTooLarge => $"has more than {limits.RecordBytesMax} characters.",
            ReaderCodes.RecordTooDeep => $"nests deeper than {limits.NestingMax} levels.",
            ReaderCodes.RecordCut => "is not closed before the source ends.",
            _ => "is not closed before the next begins.",
        };
}
