using System.Collections.Frozen;
using ScholarGraph.Domain;

namespace ScholarGraph.Formats.Fields;

/// <summary>What the kinds of work are called in CSL, Crossref, OpenAlex, DataCite, ORCID and BibTeX.</summary>
internal static class WorkTypes
{
    /// <summary>What our own writers say where the type is not known and the format demands one.</summary>
    public const string Unknown = "unknown";

    private static readonly FrozenDictionary<string, PublicationType> Known = Table(
        (
            PublicationType.Article,
            "article-journal article-magazine article-newspaper journal-article journalarticle journal-issue review review-book book-review magazine-article magazinearticle newspaper-article newspaperarticle newsletter-article letter editorial editorial-material erratum retraction data-paper datapaper short-survey article-in-press ieee-journals ieee-magazines ieee-early-access-articles"
        ),
        (
            PublicationType.ConferencePaper,
            "paper-conference proceedings-article inproceedings conference conference-paper conferencepaper conferenceproceeding conference-proceedings conference-abstract conference-poster proceedings-paper meeting-abstract cpaper conf ieee-conferences"
        ),
        (PublicationType.Preprint, "posted-content preprint working-paper"),
        (
            PublicationType.Book,
            "book monograph edited-book reference-book collection mvbook mvcollection proceedings mvproceedings edbook whole ebook"
        ),
        (
            PublicationType.Chapter,
            "chapter book-chapter bookchapter book-section book-part booksection book-track reference-entry entry entry-encyclopedia entry-dictionary inbook bookinbook incollection encyclopedia-entry encyclopediaarticle dictionary-entry dictionaryentry inreference suppbook suppcollection chap echap"
        ),
        (
            PublicationType.Thesis,
            "thesis phdthesis mastersthesis masterthesis bathesis dissertation dissertation-thesis supervised-student-publication thes"
        ),
        (PublicationType.Report, "report techreport report-component report-series manual rprt"),
        (PublicationType.Dataset, "dataset data-set data"),
        (PublicationType.Software, "software comp computer-program computerprogram"),
        (
            PublicationType.Other,
            "other misc unpublished online electronic generic www webpage post post-weblog blogpost website online-resource lecture-speech translation annotation patent standard peer-review component grant gen speech presentation booklet text audiovisual image event paratext libguides supplementary-materials peerreview elec video"
        )
    );

    /// <returns>Null for a word that is not known.</returns>
    public static PublicationType? Of(string? word) =>
        word is not null
        && Known.TryGetValue(
            word.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-'),
            out var type
        )
            ? type
            : null;

    /// <summary>The word for a type that <see cref="Of"/> reads again; "unknown" for null.</summary>
    public static string WordOf(PublicationType? type) =>
        type switch
        {
            PublicationType.Article => "journal-article",
            PublicationType.ConferencePaper => "conference-paper",
            PublicationType.Preprint => "preprint",
            PublicationType.Book => "book",
            PublicationType.Chapter => "book-chapter",
            PublicationType.Thesis => "thesis",
            PublicationType.Report => "report",
            PublicationType.Dataset => "dataset",
            PublicationType.Software => "software",
            PublicationType.Other => "other",
            _ => Unknown,
        };

    private static FrozenDictionary<string, PublicationType> Table(
        params (PublicationType Type, string Words)[] rows
    ) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Type)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Type);
}
