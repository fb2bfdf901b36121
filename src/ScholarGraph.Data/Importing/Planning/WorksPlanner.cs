using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Publications with their listings.</summary>
internal static class WorksPlanner
{
    /// <returns>The key of each resolved work and of each listing.</returns>
    public static WorkKeys Add(
        PlanInput input,
        AssignedKeys assigned,
        GraphPart part,
        IReadOnlyDictionary<string, long> venues,
        GraphRows rows
    )
    {
        var works = input.Resolved.Works;
        var kept = input.Kept.Rows.Publications.ToDictionary(publication => publication.Id);
        var slugs = new Slugs(
            kept.Values.Select(publication => publication.Slug)
                .Concat(
                    input
                        .Kept.Rows.SlugRedirects.Where(old => old.Kind == nameof(Publication))
                        .Select(old => old.Slug)
                )
        );
        var listings = new Dictionary<(string Sha256, int Work), long>();
        for (var i = 0; i < works.Count; i++)
        {
            var (work, key) = (works[i], assigned.Keys[i]);
            var old = kept.GetValueOrDefault(key);
            if (old is not null && !part.HasWork(key))
            {
                rows.Publications.Add(old);
            }
            else
            {
                var slug = old?.Slug ?? slugs.Take(work.Title, key);
                var since = old?.SinceVersion ?? input.Kept.Statistics.DataVersion + 1;
                AddWork(work, (key, slug, since), venues, rows);
            }

            foreach (var listing in work.Listings)
            {
                listings[(listing.Sha256, listing.Work)] = key;
                rows.Listings.Add(
                    new PublicationListing
                    {
                        Id = ListingKey(listing),
                        SourceId = SourcePlanner.KeyOf(listing.Sha256),
                        Title = TitleOf(input, listing),
                        PublicationId = key,
                    }
                );
            }
        }

        return new WorkKeys(assigned.Keys, listings);
    }

    private static void AddWork(
        ResolvedWork work,
        (long Key, string Slug, long SinceVersion) given,
        IReadOnlyDictionary<string, long> venues,
        GraphRows rows
    )
    {
        // An empty abstract says nothing: unknown is null.
        var text = string.IsNullOrWhiteSpace(work.Abstract) ? null : work.Abstract;
        rows.Publications.Add(
            new Publication
            {
                Id = given.Key,
                Slug = given.Slug,
                SinceVersion = given.SinceVersion,
                Title = work.Title,
                TitleFolded = Folding.Fold(work.Title),
                Abstract = text,
                Year = work.Year,
                Date = work.Date,
                Type = work.Type,
                VenueId = work.Venue is { } venue ? venues[venue] : null,
                Url = work.Url,
                Doi = work.Doi,
                AuthorsComplete = work.AuthorsComplete,
                PossiblyTruncated = work.PossiblyTruncated,
            }
        );
        rows.Identifiers.AddRange(
            work.Identifiers.Select(id => new PublicationIdentifier
            {
                Id = EntityKey.Of(
                    nameof(PublicationIdentifier),
                    $"{EntityKey.ToText(given.Key)}/{id.Scheme}/{id.Value}"
                ),
                PublicationId = given.Key,
                Scheme = id.Scheme,
                Value = id.Value,
            })
        );
    }

    /// <summary>Who keeps which key.</summary>
    public static AssignedKeys Assign(PlanInput input)
    {
        var kept = input.Kept.Rows;
        var anchors = kept.Listings.ToDictionary(listing => listing.Id);
        return KeyAssigner.Assign(
            nameof(Publication),
            [
                .. input.Resolved.Works.Select(work => new Wanted(
                    work.Birth,
                    anchors.Count == 0
                        ? []
                        :
                        [
                            .. work
                                .Listings.Select(listing =>
                                    anchors.TryGetValue(ListingKey(listing), out var anchor)
                                    && anchor.Title == TitleOf(input, listing)
                                        ? anchor.PublicationId
                                        : 0
                                )
                                .Where(key => key != 0),
                        ]
                )),
            ],
            kept.Publications.ToDictionary(p => p.Id, p => p.SinceVersion),
            kept.Redirects.Where(redirect => redirect.Kind == nameof(Publication))
        );
    }

    private static string TitleOf(PlanInput input, RecordRef listing) =>
        input.Documents[listing.Sha256].Works[listing.Work].Title;

    public static long ListingKey(string sha256, int work) =>
        EntityKey.Of("PublicationListing", $"{sha256}/{work}");

    public static long ListingKey(RecordRef listing) => ListingKey(listing.Sha256, listing.Work);
}
