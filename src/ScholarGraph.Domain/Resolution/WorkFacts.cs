using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>What is shown of a work among what its sources say: by their rank, then the longest, then by code points.</summary>
internal sealed class WorkFacts
{
    private readonly List<(int Rank, WorkRecord Record)> _told;

    public WorkFacts(Corpus corpus, IReadOnlyList<Listing> listings)
    {
        _told =
        [
            .. listings.Select(listing =>
                (SourceRank.Of(corpus.Sources[listing.Source].Format), listing.Record)
            ),
        ];
        if (_told is [var only] && only.Record.Identifiers.Count < 2)
        {
            (Title, Year) = (only.Record.Title, only.Record.Year ?? only.Record.Date?.Year);
            Date = only.Record.Date?.Year == Year ? only.Record.Date : null;
            (Type, Identifiers) = (only.Record.Type, only.Record.Identifiers);
            Doi = Identifiers is [{ Scheme: IdentifierScheme.Doi } doi] ? doi.Value : null;
            return;
        }

        Title = ShownText.Of(_told.Select(told => (told.Rank, told.Record.Title)));
        Year = First(record => record.Year ?? record.Date?.Year);
        Date = First(record => record.Date?.Year == Year ? record.Date : null);
        Type = First(record => record.Type);
        Identifiers =
        [
            .. _told
                .SelectMany(told => told.Record.Identifiers)
                .Distinct()
                .OrderBy(id => id.Scheme)
                .ThenBy(id => id.Value, CodePointOrder.Instance),
        ];
        Doi = DoiOf(isPreprint: false) ?? DoiOf(isPreprint: true);
    }

    public string Title { get; }

    public int? Year { get; }

    public DateOnly? Date { get; }

    public PublicationType? Type { get; }

    public string? Doi { get; }

    public IReadOnlyList<IdentifierRecord> Identifiers { get; }

    public string? Text(Func<WorkRecord, string?> text) =>
        _told is [var only]
            ? text(only.Record) is { } told && !string.IsNullOrWhiteSpace(told)
                ? told
                : null
            : ShownText.OrNull(_told.Select(told => (told.Rank, text(told.Record))));

    private string? DoiOf(bool isPreprint) =>
        _told
            .SelectMany(told => told.Record.Identifiers.Select(id => (told.Rank, Id: id)))
            .Where(told =>
                told.Id.Scheme == IdentifierScheme.Doi && Edition.IsItsOwn(told.Id) != isPreprint
            )
            .OrderBy(told => told.Rank)
            .ThenBy(told => told.Id.Value, CodePointOrder.Instance)
            .Select(told => told.Id.Value)
            .FirstOrDefault();

    private T? First<T>(Func<WorkRecord, T?> fact)
        where T : struct =>
        _told
            .Select(told => (told.Rank, Value: fact(told.Record)))
            .Where(told => told.Value is not null)
            .OrderBy(told => told.Rank)
            .ThenBy(told => told.Value)
            .Select(told => told.Value)
            .FirstOrDefault();
}
