using System.Buffers;
using System.Globalization;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Ris;

/// <summary>Writes RIS: a tag a line, lines ending with CR and LF.</summary>
internal sealed class RisWriter : WorkWriter
{
    /// <inheritdoc/>
    protected override void Begin(IBufferWriter<byte> output) { }

    /// <inheritdoc/>
    protected override void Write(IBufferWriter<byte> output, CitedWork work)
    {
        Tag("TY", TypeOf(work.Type));
        Tag("TI", work.Title);
        foreach (var author in work.Authors)
        {
            Tag("AU", RisName.Of(author.Name));
        }

        if (work.Authors.Count > 0 && !work.AuthorsComplete)
        {
            Tag("AU", "et al.");
        }

        Tag("PY", work.Year?.ToString(CultureInfo.InvariantCulture));
        Tag("DA", work.Date?.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        Tag(work.Type is PublicationType.Article or PublicationType.Book ? "JF" : "T2", work.Venue);
        Tag("DO", work.Doi);
        foreach (var id in work.Identifiers)
        {
            Identify(id, work);
        }

        Tag("UR", work.Url);
        // A comma in a single line of keywords would part them.
        var single = work.Keywords is [var only] && only.Contains(',', StringComparison.Ordinal);
        foreach (var word in work.Keywords)
        {
            Tag("KW", single ? word + ";" : word);
        }

        Tag("AB", work.Abstract);
        Tag("U1", work.Type is null ? RisWork.UnknownType : null);
        Utf8Output.Write(output, "ER  - \r\n\r\n");

        void Identify(IdentifierRecord id, CitedWork of)
        {
            if (id.Scheme == IdentifierScheme.Isbn && of.Type == PublicationType.Book)
            {
                Tag("SN", id.Value);
            }
            else if (id.Scheme != IdentifierScheme.Doi || id.Value != of.Doi)
            {
                Tag("AN", IdentifierText.Of(id));
            }
        }

        void Tag(string name, string? value)
        {
            if (OneLine.OrNull(value) is { } line)
            {
                Utf8Output.Write(output, $"{name}  - {line}\r\n");
            }
        }
    }

    /// <inheritdoc/>
    protected override void End(IBufferWriter<byte> output) { }

    private static string TypeOf(PublicationType? type) =>
        type switch
        {
            PublicationType.Article => "JOUR",
            PublicationType.ConferencePaper => "CPAPER",
            PublicationType.Preprint => "UNPB",
            PublicationType.Book => "BOOK",
            PublicationType.Chapter => "CHAP",
            PublicationType.Thesis => "THES",
            PublicationType.Report => "RPRT",
            PublicationType.Dataset => "DATA",
            PublicationType.Software => "COMP",
            _ => "GEN",
        };
}
