using ScholarGraph.Domain;
using ScholarGraph.Domain.Profiles;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Formats.Profiles;

/// <summary>A publication of a page with its listings there.</summary>
/// <param name="Work">The publication.</param>
/// <param name="Listings">At least one, in the order of the page.</param>
internal sealed record ProfilePublication(ResolvedWork Work, IReadOnlyList<ProfileListing> Listings)
{
    /// <summary>Listed authors in order.</summary>
    public IEnumerable<ResolvedAuthorship> Authors =>
        Work.Authorships.Where(authorship => authorship.Kind == AuthorshipKind.Listed);

    /// <summary>Which of the listings, from 1, have an abstract.</summary>
    public IEnumerable<int> AbstractOnListings =>
        Listings
            .Select((listing, index) => listing.Abstract is null ? 0 : index + 1)
            .Where(place => place > 0);

    /// <summary>Where abstracts were cut, each place once.</summary>
    public IReadOnlyList<int> SplicesAt =>
        [.. Listings.Select(listing => listing.SpliceAt).OfType<int>().Distinct()];
}
