using System.Buffers;
using System.Globalization;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Csv;

/// <summary>Writes authorships as RFC 4180 has it: a header, a row for each, lines ending with CR and LF. A work without authors has no row.</summary>
internal sealed class CsvWriter : WorkWriter
{
    /// <inheritdoc/>
    protected override void Begin(IBufferWriter<byte> output) => Row(output, CsvColumns.Names);

    /// <inheritdoc/>
    protected override void Write(IBufferWriter<byte> output, CitedWork work)
    {
        string?[] said =
        [
            work.Slug,
            work.Title,
            Number(work.Year),
            work.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            work.Type is null ? null : WorkTypes.WordOf(work.Type),
            work.Venue,
            work.Doi,
            IdentifierText.Of(work.Identifiers),
            work.Url,
            work.AuthorsComplete ? "true" : "false",
        ];
        foreach (var author in work.Authors)
        {
            Row(
                output,
                [
                    .. said,
                    Number(author.Position),
                    Number(author.ListedPosition),
                    author.Kind == Domain.AuthorshipKind.PageOwner ? "PAGE_OWNER" : "LISTED",
                    author.Name.Printed,
                    author.Name.Given,
                    author.Name.Family,
                    author.Slug,
                    author.ResearcherName,
                    author.Orcid,
                ]
            );
        }
    }

    /// <inheritdoc/>
    protected override void End(IBufferWriter<byte> output) { }

    private static void Row(IBufferWriter<byte> output, IEnumerable<string?> values) =>
        Utf8Output.Write(
            output,
            string.Join(',', values.Select(value => CsvCell.Of(OneLine.Of(value ?? "")))) + "\r\n"
        );

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
