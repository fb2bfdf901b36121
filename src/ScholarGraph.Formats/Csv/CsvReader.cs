using System.Globalization;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Csv;

/// <summary>Reads CSV whose header names a title column; separators and quotes as spreadsheets write them.</summary>
internal sealed class CsvReader : ISourceReader
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

        var rows = new CsvRows(text, limits);
        if (CsvHeader.Take(rows) is not { } header)
        {
            sink.Report(
                Problem.Refusal(
                    ReaderCodes.RecordBroken,
                    1,
                    null,
                    "The first line names no column \"title\" beside another that is known."
                )
            );
            return;
        }

        var any = false;
        var authorships = CsvAuthorships.Are(header) ? new CsvAuthorships(header) : null;
        while (rows.Next())
        {
            any = true;
            cancellationToken.ThrowIfCancellationRequested();
            Take(rows, header, sink, authorships);
        }

        foreach (var (work, line) in authorships?.Works() ?? [])
        {
            sink.Add(work, line);
        }

        if (!any)
        {
            sink.Report(
                Problem.Refusal(
                    ReaderCodes.SourceEmpty,
                    1,
                    null,
                    "The source has a header and no row."
                )
            );
        }
    }

    private static void Take(
        CsvRows rows,
        CsvHeader header,
        IRecordSink sink,
        CsvAuthorships? authorships
    )
    {
        var locator = rows.Line.ToString(CultureInfo.InvariantCulture);
        if (rows.Code is { } code)
        {
            Refuse(
                code,
                code == ReaderCodes.RecordCut ? "has a quote that is not closed" : "is too long"
            );
            return;
        }

        if (string.IsNullOrWhiteSpace(rows.Row))
        {
            return;
        }

        var values = CsvRow.Split(rows.Row, header.Separator);
        // A separator without quotes around shifts all that follows: nothing in such a row can be trusted.
        if (
            values.Count > header.Columns.Count
            && values.Skip(header.Columns.Count).Any(v => v.Trim().Length > 0)
        )
        {
            Refuse(
                ReaderCodes.RecordBroken,
                $"has {values.Count} values where the header names {header.Columns.Count}; quote what holds a separator"
            );
            return;
        }

        var row = header
            .Columns.Zip(values)
            .Where(pair => pair.First is not null && pair.Second.Trim().Length > 0)
            .DistinctBy(pair => pair.First)
            .ToDictionary(pair => pair.First ?? "", pair => pair.Second.Trim());
        var work = Work(row, header, locator);
        if (authorships is null)
        {
            sink.Add(work, rows.Line);
        }
        else
        {
            authorships.Add(work, values, rows.Line);
        }

        void Refuse(string code, string why) =>
            sink.Report(
                Problem.Refusal(code, rows.Line, locator, $"The row at line {locator} {why}.")
            );
    }

    private static WorkRecord Work(Dictionary<string, string> row, CsvHeader header, string locator)
    {
        string? At(string column) => row.GetValueOrDefault(column);
        var (authors, isComplete) = CsvAuthors.Read(
            At("full authors") ?? At("authors"),
            header.Separator,
            locator
        );
        var date = PublicationDate.Parse(At("date") ?? At("year"));
        var type = Type(At("type") ?? At("kind"));
        IdentifierRecord?[] ids =
        [
            .. Identifiers.DoiAndArxiv(At("doi")),
            Identifiers.Arxiv(At("arxiv")) ?? Identifiers.ArxivPage(At("url")),
            Identifiers.Pubmed(At("pmid")),
            type == PublicationType.Book ? Identifiers.Isbn(At("isbn")) : null,
        ];
        return new WorkRecord
        {
            Title = MarkedText.Plain(At("title")) ?? "",
            TitleLocator = locator,
            Locator = locator,
            Authors = NamedOrcids.With(authors, At("orcids")),
            AuthorsComplete = isComplete && authors.Count > 0,
            Abstract = MarkedText.Abstract(At("abstract")),
            AbstractLocator = At("abstract") is null ? null : locator,
            Year = PublicationDate.Parse(At("year")).Year ?? date.Year,
            Date = date.Date,
            Type = type,
            // Beside a column of venues "source" is the database.
            Venue = MarkedText.Plain(header.Columns.Contains("venue") ? At("venue") : At("source")),
            Identifiers = [.. ids.OfType<IdentifierRecord>()],
            Url = WebAddress.OrNull(At("url")),
            Topics = Keywords.Of(Keywords.Split(At("topics")), locator),
        };
    }

    // Web of Science writes "Article; Proceedings Paper". A table's plain "article" is one in a journal.
    private static PublicationType? Type(string? cell) =>
        (cell ?? "")
            .Split(';', StringSplitOptions.TrimEntries)
            .Select(word =>
                word.Equals("article", StringComparison.OrdinalIgnoreCase)
                    ? PublicationType.Article
                    : WorkTypes.Of(word)
            )
            .FirstOrDefault(type => type is not null);
}
