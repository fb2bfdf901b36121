using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Reading;

/// <summary>Cleans every text of a record; what is empty then is unknown.</summary>
internal static class RecordCleaning
{
    /// <returns>The clean record; null when it has no title.</returns>
    /// <exception cref="BrokenTextException">Something in it is no text.</exception>
    public static WorkRecord? Clean(WorkRecord work) =>
        CleanText.OrNull(work.Title) is not { } title
            ? null
            : work with
            {
                Title = title,
                TitleLocator = Key(work.TitleLocator),
                Locator = Key(work.Locator),
                Authors = [.. work.Authors.Select(Clean).OfType<AuthorRecord>()],
                Abstract = CleanText.OrNull(work.Abstract),
                AbstractLocator = work.Abstract is null ? null : work.AbstractLocator,
                Venue = CleanText.OrNull(work.Venue),
                Url = CleanText.OrNull(work.Url),
                Identifiers =
                [
                    .. work
                        .Identifiers.Select(id => id with { Value = Key(id.Value) })
                        .Where(id => id.Value.Length > 0)
                        .Distinct(),
                ],
                Topics = Topics(work.Topics),
            };

    /// <returns>The clean record; null when it has no name.</returns>
    /// <exception cref="BrokenTextException">Something in it is no text.</exception>
    public static PersonRecord? Clean(PersonRecord person) =>
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

    private static AuthorRecord? Clean(AuthorRecord author) =>
        CleanText.OrNull(author.Name) is not { } name
            ? null
            : author with
            {
                Name = name,
                Locator = Key(author.Locator),
                GivenName = CleanText.OrNull(author.GivenName),
                FamilyName = CleanText.OrNull(author.FamilyName),
                PersonId = CleanText.OrNull(author.PersonId),
                Affiliations = [.. Texts(author.Affiliations).Distinct()],
            };

    private static AffiliationRecord? Clean(AffiliationRecord affiliation) =>
        CleanText.OrNull(affiliation.Organization) is not { } organization
            ? null
            : affiliation with
            {
                Organization = organization,
                Printed = CleanText.OrNull(affiliation.Printed) ?? organization,
                Title = CleanText.OrNull(affiliation.Title),
                Units = [.. Texts(affiliation.Units)],
            };

    private static IReadOnlyList<TopicRecord> Topics(IEnumerable<TopicRecord> topics) =>
        [
            .. topics
                .Select(topic => topic with { Text = CleanText.OrNull(topic.Text) ?? "" })
                .Where(topic => topic.Text.Length > 0)
                .DistinctBy(topic => topic.Text),
        ];

    private static IEnumerable<string> Texts(IEnumerable<string> texts) =>
        texts.Select(CleanText.OrNull).OfType<string>();

    private static string Key(string key) => CleanText.OrNull(key) ?? "";
}
