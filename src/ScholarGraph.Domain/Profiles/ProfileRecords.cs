using System.Globalization;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Profiles;

/// <summary>Hands a parsed profile on as records that know no format.</summary>
public static class ProfileRecords
{
    private const string ShortAbstract =
        "decided by shape: the line has no splice marker where the site puts it";

    /// <summary>Turns a parsed page into a source document. Locators are lines ("32") or their range ("32-37").</summary>
    /// <param name="profile">The parsed page.</param>
    /// <param name="name">File name without folder.</param>
    /// <param name="sha256">SHA-256 of the bytes, lower-case hexadecimal.</param>
    /// <param name="institution">Institute whose page it is; null when unknown.</param>
    public static SourceDocument ToDocument(
        ParsedProfile profile,
        string name,
        string sha256,
        string? institution
    )
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new SourceDocument
        {
            Format = SourceFormat.Profile,
            Name = name,
            Sha256 = sha256,
            Language = profile.Language,
            Institution = institution,
            Owner = profile.Owner is { } owner ? Person(owner, profile) : null,
            Works = [.. profile.Listings.Select(Work)],
            Problems = profile.Problems,
        };
    }

    private static PersonRecord Person(ProfileOwner owner, ParsedProfile profile) =>
        new()
        {
            Name = owner.Name,
            Locator = Line(owner.Line),
            Membership = owner.Membership,
            MembershipLocator = owner.MembershipLine is { } line ? Line(line) : null,
            Affiliations = [.. owner.Positions.Select(Affiliation).OfType<AffiliationRecord>()],
            Topics =
            [
                .. profile.Topics.Select(topic => new TopicRecord
                {
                    Text = topic.Text,
                    Language = topic.Language ?? profile.Language,
                    Locator = Line(topic.Line),
                }),
            ],
        };

    private static AffiliationRecord? Affiliation(ProfilePosition position) =>
        position.Organization is not { } organization
            ? null
            : new AffiliationRecord
            {
                Printed = position.Raw,
                Title = position.Title,
                Organization = organization,
                Units = position.Units,
                Locator = Line(position.Line),
            };

    private static WorkRecord Work(ProfileListing listing) =>
        new()
        {
            Title = listing.Title,
            TitleLocator = Line(listing.TitleLine),
            Locator =
                listing.FirstLine == listing.LastLine
                    ? Line(listing.FirstLine)
                    : $"{Line(listing.FirstLine)}-{Line(listing.LastLine)}",
            Confidence = listing.TitleConfidence,
            Reason = listing.TitleReason,
            Authors = [.. listing.Authors.Select(Author)],
            Abstract = listing.Abstract,
            AbstractLocator = listing.AbstractLine is { } line ? Line(line) : null,
            AbstractConfidence = listing.AbstractConfidence,
            AbstractReason =
                listing.AbstractConfidence == Confidence.Guessed ? ShortAbstract : null,
            // The site leaves out every member of the institute, the owner first of all.
            AuthorsComplete = false,
            PossiblyTruncated = listing.PossiblyTruncated,
        };

    private static AuthorRecord Author(ProfileAuthor author, int index) =>
        new()
        {
            Name = author.Name,
            Locator = Line(author.Line),
            ListedPosition = index + 1,
            Confidence = author.Confidence,
            Reason = author.Reason,
        };

    private static string Line(int number) => number.ToString(CultureInfo.InvariantCulture);
}
