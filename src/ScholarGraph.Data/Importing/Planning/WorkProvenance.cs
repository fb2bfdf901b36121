using System.Globalization;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>What one listing says of a work. Where it differs from what is served, the fact is kept with the rule that chose the other.</summary>
internal static class WorkProvenance
{
    private const string Ranks =
        "Sources differ. Identifier registries are believed before bibliographic files, and these before profile pages; of one rank ";

    private const string Earliest = Ranks + "the earliest is served.";
    private const string Longest = Ranks + "the longest text is served.";
    private const string FirstKind =
        Ranks + "the first kind in the order of PublicationType is served.";

    // Said of nearly every work: kept once for each number.
    private static readonly string[] AllOfFew = [.. Enumerable.Range(0, 100).Select(AllOf)];

    public static void Add(
        SourceFacts facts,
        WorkRecord listing,
        Publication work,
        string? venue,
        Dictionary<string, string> topics
    )
    {
        facts.Add(
            new Provenance
            {
                PublicationId = work.Id,
                Fact = "title",
                Value = work.Title,
                Printed = listing.Title,
                Locator = listing.TitleLocator,
                Confidence = listing.Confidence,
                Reason = listing.Reason,
            }
        );
        if (listing.Abstract is { Length: > 0 } text)
        {
            facts.Add(
                new Provenance
                {
                    PublicationId = work.Id,
                    Fact = "abstract",
                    // The printed text holds splice marks; a record has it without them.
                    Value = text,
                    Locator = listing.AbstractLocator ?? listing.Locator,
                    Confidence = listing.AbstractConfidence,
                    Reason = listing.AbstractReason,
                }
            );
        }

        foreach (var (fact, served, printed, rule) in Details(listing, work, venue))
        {
            if (printed is not null)
            {
                facts.Add(
                    new Provenance
                    {
                        PublicationId = work.Id,
                        Fact = fact,
                        Value = served,
                        Printed = printed,
                        Locator = listing.Locator,
                        Reason = served == printed ? null : rule,
                    }
                );
            }
        }

        if (listing.AuthorsComplete)
        {
            facts.Add(
                new Provenance
                {
                    PublicationId = work.Id,
                    Fact = "authorsComplete",
                    Value = "true",
                    Locator = listing.Locator,
                    Reason =
                        listing.Authors.Count < AllOfFew.Length
                            ? AllOfFew[listing.Authors.Count]
                            : AllOf(listing.Authors.Count),
                }
            );
        }

        foreach (var topic in listing.Topics)
        {
            facts.Add(
                new Provenance
                {
                    PublicationId = work.Id,
                    Fact = "topic",
                    Value = topics.GetValueOrDefault(TopicWords.Key(topic.Text), topic.Text),
                    Printed = topic.Text,
                    Locator = topic.Locator,
                }
            );
        }
    }

    private static string AllOf(int authors) =>
        string.Create(CultureInfo.InvariantCulture, $"The source lists all {authors} authors.");

    private static IEnumerable<(
        string Fact,
        string? Served,
        string? Printed,
        string? Rule
    )> Details(WorkRecord listing, Publication work, string? venue)
    {
        var (year, said) = (Text(work.Year), listing.Year ?? listing.Date?.Year);
        yield return ("year", year, said == work.Year ? year : Text(said), Earliest);
        yield return ("date", Text(work.Date), Text(listing.Date), Earliest);
        yield return ("type", work.Type?.ToString(), listing.Type?.ToString(), FirstKind);
        yield return ("venue", venue, listing.Venue, Longest);
        yield return ("url", work.Url, listing.Url, Longest);
        foreach (var id in listing.Identifiers)
        {
            var text = $"{id.Scheme} {id.Value}";
            yield return ("identifier", text, text, null);
        }
    }

    private static string? Text(IFormattable? value) =>
        value?.ToString(value is DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture);
}
