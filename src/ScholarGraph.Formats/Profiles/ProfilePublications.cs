using ScholarGraph.Domain.Profiles;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Formats.Profiles;

/// <summary>What a resolved graph holds of one page, in the order of the page.</summary>
internal sealed class ProfilePublications
{
    public ProfilePublications(ParsedProfile profile, ResolvedGraph graph, string sha256)
    {
        Publications =
        [
            .. graph
                .Works.Select(work =>
                    (
                        Work: work,
                        Places: work.Listings.Where(listing => listing.Sha256 == sha256)
                            .Select(listing => listing.Work)
                            .Order()
                            .ToList()
                    )
                )
                .Where(at => at.Places.Count > 0)
                .OrderBy(at => at.Places[0])
                .Select(at => new ProfilePublication(
                    at.Work,
                    [.. at.Places.Select(place => profile.Listings[place])]
                )),
        ];
        var owner = graph
            .People.Select((person, index) => (person, index))
            .Where(at =>
                at.person.Mentions.Any(mention => mention.Work is null && mention.Sha256 == sha256)
            )
            .Select(at => (int?)at.index)
            .FirstOrDefault();
        Coauthors =
        [
            .. Publications
                .SelectMany(publication => publication.Authors)
                .Select(author => author.Person)
                .Distinct()
                .Where(person => person != owner)
                .Select(person => graph.People[person].Name),
        ];
        OwnerTitles =
        [
            .. Publications
                .Select(publication => publication.Work)
                .Where(work => work.Authorships.Any(authorship => authorship.Person == owner))
                .Select(work => work.Title),
        ];
    }

    /// <summary>By first listing.</summary>
    public IReadOnlyList<ProfilePublication> Publications { get; }

    /// <summary>Names of everyone listed but the owner, each person once, by first appearance.</summary>
    public IReadOnlyList<string> Coauthors { get; }

    /// <summary>Titles of the publications that the owner is an author of.</summary>
    public IReadOnlyList<string> OwnerTitles { get; }
}
