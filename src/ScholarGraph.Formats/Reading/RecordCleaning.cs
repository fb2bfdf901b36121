using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Reading;

/// <summary>Cleans every text of a record; what is empty then is unknown.</summary>
/// <param name="repeated">Takes what records say alike.</param>
internal sealed class RecordCleaning(RepeatedTexts repeated)
{
    /// <returns>The clean record; null when it has no title.</returns>
    /// <exception cref="BrokenTextException">Something in it is no text.</exception>
    public WorkRecord? Clean(WorkRecord work) =>
        CleanText.OrNull(work.Title) is not { } title
            ? null
            : work with
            {
                Title = title,
                TitleLocator = Key(work.TitleLocator),
                Locator = Key(work.Locator),
                Authors = Listed(work.Authors.Select(Clean).OfType<AuthorRecord>()),
                Abstract = CleanText.OrNull(work.Abstract),
                AbstractLocator = work.Abstract is null ? null : work.AbstractLocator,
                Venue = Repeated(work.Venue),
                Url = CleanText.OrNull(work.Url),
                Identifiers = Listed(
                    work.Identifiers.Select(id => id with { Value = Key(id.Value) })
                        .Where(id => id.Value.Length > 0)
                        .Distinct()
                ),
                Topics = Topics(work.Topics),
            };

    /// <returns>The clean record; null when it has no name.</returns>
    /// <exception cref="BrokenTextException">Something in it is no text.</exception>
    public PersonRecord? Clean(PersonRecord person) =>
        CleanText.OrNull(person.Name) is not { } name
            ? null
            : person with
            {
                Name = name,
                Locator = Key(person.Locator),
                GivenName = CleanText.OrNull(person.GivenName),
                FamilyName = CleanText.OrNull(person.FamilyName),
                PersonIds = [.. Texts(person.PersonIds).Distinct()],
                OtherNames = [.. Texts(person.OtherNames).Distinct().Where(other => other != name)],
                Affiliations = [.. person.Affiliations.Select(Clean).OfType<AffiliationRecord>()],
                Topics = Topics(person.Topics),
            };

    private AuthorRecord? Clean(AuthorRecord author) =>
        Repeated(author.Name) is not { } name
            ? null
            : author with
            {
                Name = name,
                Locator = Key(author.Locator),
                GivenName = Repeated(author.GivenName),
                FamilyName = Repeated(author.FamilyName),
                PersonId = Repeated(author.PersonId),
                Affiliations = Listed(Texts(author.Affiliations).Distinct()),
            };

    private AffiliationRecord? Clean(AffiliationRecord affiliation) =>
        Repeated(affiliation.Organization) is not { } organization
            ? null
            : affiliation with
            {
                Organization = organization,
                Printed = Repeated(affiliation.Printed) ?? organization,
                Title = Repeated(affiliation.Title),
                Units = [.. Texts(affiliation.Units)],
            };

    private TopicRecord[] Topics(IEnumerable<TopicRecord> topics) =>
        Listed(
            topics
                .Select(topic => topic with { Text = Repeated(topic.Text) ?? "" })
                .Where(topic => topic.Text.Length > 0)
                .DistinctBy(topic => topic.Text)
        );

    private IEnumerable<string> Texts(IEnumerable<string> texts) =>
        texts.Select(Repeated).OfType<string>();

    // Records are many, and most of their lists empty: an array is as long as it has to be, and all empty ones are one.
    private static T[] Listed<T>(IEnumerable<T> items) => [.. items];

    private string? Repeated(string? text) => repeated.Of(CleanText.OrNull(text));

    private static string Key(string key) => CleanText.OrNull(key) ?? "";
}
