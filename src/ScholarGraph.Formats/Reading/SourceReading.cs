using ScholarGraph.Domain;
using ScholarGraph.Domain.Profiles;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.AclAnthology;
using ScholarGraph.Formats.Bibtex;
using ScholarGraph.Formats.Csl;
using ScholarGraph.Formats.Csv;
using ScholarGraph.Formats.Datacite;
using ScholarGraph.Formats.Dblp;
using ScholarGraph.Formats.OpenAlex;
using ScholarGraph.Formats.Orcid;
using ScholarGraph.Formats.Ris;

namespace ScholarGraph.Formats.Reading;

/// <summary>Reads a source of any format: packed or not, the format told by its content. What is wrong with it is a problem, never an exception.</summary>
public static class SourceReading
{
    private const int HeadBytes = 64 * 1024;

    private const string Formats =
        "text of a profile page, BibTeX, CSL-JSON, Crossref, OpenAlex, ORCID, dblp, RIS, ACL Anthology, DataCite, CSV with a header";

    /// <summary>Reads a source whole.</summary>
    /// <param name="content">Its bytes, from the beginning; not closed.</param>
    /// <param name="options">Its name and what is known of it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static SourceDocument Read(
        Stream content,
        SourceOptions options,
        CancellationToken cancellationToken
    )
    {
        using var hashed = new HashingStream(content);
        var draft = new SourceDraft(options.Limits.ProblemsMax);
        var (format, page) = Read(hashed, draft, options, cancellationToken);
        var sha256 = hashed.Finish(cancellationToken);
        if (page is not null)
        {
            var document = ProfileRecords.ToDocument(
                page,
                options.Name,
                sha256,
                options.Institution
            );
            return document with { Problems = [.. draft.Problems, .. document.Problems] };
        }

        return new SourceDocument
        {
            Format = format,
            Name = options.Name,
            Sha256 = sha256,
            Institution = options.Institution,
            Owner = draft.Owner,
            People = draft.People,
            Works = draft.Works,
            Problems = draft.Problems,
        };
    }

    private static (SourceFormat Format, ParsedProfile? Page) Read(
        HashingStream hashed,
        SourceDraft draft,
        SourceOptions options,
        CancellationToken cancellationToken
    )
    {
        var packed = new PeekedStream(hashed, HeadBytes);
        using var unpacked = packed.Head is [0x1F, 0x8B, ..]
            ? new UnpackedStream(hashed, packed, options.Limits)
            : null;
        var content = unpacked is null ? packed : new PeekedStream(unpacked, HeadBytes);
        var format = options.Format ?? FormatDetection.Of(content.Head);
        ParsedProfile? page = null;
        if (format == SourceFormat.Profile)
        {
            page = ProfileText.Read(content, draft, options.Limits);
        }
        else if (ReaderOf(format) is { } reader)
        {
            reader.Read(
                content,
                new RecordGate(draft, options.Limits, options.Repeated),
                options.Limits,
                cancellationToken
            );
        }
        else if (unpacked?.Problem is null)
        {
            draft.Report(
                content.Head.IsEmpty
                    ? Problem.Refusal(
                        ReaderCodes.SourceEmpty,
                        null,
                        null,
                        $"{options.Name} has no content."
                    )
                    : Problem.Refusal(
                        ReaderCodes.FormatUnknown,
                        null,
                        null,
                        $"The content of {options.Name} is none of the formats that can be read: {Formats}."
                    )
            );
        }

        if (unpacked?.Problem is { } problem)
        {
            draft.Report(problem);
        }

        return (format ?? SourceFormat.Profile, page);
    }

    private static ISourceReader? ReaderOf(SourceFormat? format) =>
        format switch
        {
            SourceFormat.Bibtex => new BibtexReader(),
            SourceFormat.CslJson or SourceFormat.Crossref => new CslReader(),
            SourceFormat.OpenAlex => new OpenAlexReader(),
            SourceFormat.Orcid => new OrcidReader(),
            SourceFormat.Dblp => new DblpReader(),
            SourceFormat.Ris => new RisReader(),
            SourceFormat.AclAnthology => new AclReader(),
            SourceFormat.Datacite => new DataciteReader(),
            SourceFormat.Csv => new CsvReader(),
            _ => null,
        };
}
