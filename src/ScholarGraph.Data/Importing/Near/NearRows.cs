using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Reads the rows that hang on people, on their works, and on who stands beside them there.</summary>
internal sealed class NearRows(IKeptRows rows)
{
    private readonly NearReferences _references = new(rows);

    /// <param name="people">Researchers whom decisions are about.</param>
    /// <param name="listings">Of their works.</param>
    /// <param name="mentions">On these, and of people in their sources.</param>
    /// <param name="statistics">Of the whole graph.</param>
    /// <param name="token">Ends the reading.</param>
    public async Task<KeptGraph> ReadAsync(
        IReadOnlySet<long> people,
        List<PublicationListing> listings,
        List<ResearcherMention> mentions,
        GraphStatistics statistics,
        CancellationToken token
    )
    {
        var works = listings.Select(row => row.PublicationId).ToHashSet();
        var named = mentions.Select(row => row.ResearcherId).OfType<long>().ToHashSet();
        var publications = await rows.WithAsync<Publication>(row => row.Id, works, token);
        var authorships = await rows.WithAsync<Authorship>(row => row.PublicationId, works, token);
        var variants = await rows.WithAsync<NameVariant>(row => row.ResearcherId, people, token);
        var candidates = await _references.CandidatesAsync(people, token);
        return new KeptGraph
        {
            Statistics = statistics,
            Rows = new GraphRows
            {
                TopicLabels = await rows.AllAsync<TopicLabel>(token),
                Researchers = await rows.WithAsync<Researcher>(row => row.Id, named, token),
                NameVariants = variants,
                NameVariantSources = await rows.WithAsync<NameVariantSource>(
                    row => row.NameVariantId,
                    [.. variants.Select(row => row.Id)],
                    token
                ),
                Venues = await rows.WithAsync<Venue>(
                    row => row.Id,
                    [.. publications.Select(row => row.VenueId).OfType<long>().Distinct()],
                    token
                ),
                Publications = publications,
                Identifiers = await rows.WithAsync<PublicationIdentifier>(
                    row => row.PublicationId,
                    works,
                    token
                ),
                Authorships = authorships,
                ResearcherTopics = await rows.WithAsync<ResearcherTopic>(
                    row => row.ResearcherId,
                    people,
                    token
                ),
                Affiliations = await rows.WithAsync<Affiliation>(
                    row => row.ResearcherId,
                    people,
                    token
                ),
                Coauthorships = await EdgesAsync(people, token),
                Provenance =
                [
                    .. await rows.WithAsync<Provenance>(row => row.PublicationId, works, token),
                    .. (
                        await rows.WithAsync<Provenance>(row => row.ResearcherId, people, token)
                    ).Where(row => row.PublicationId is null),
                ],
                Decisions = await rows.WithAsync<ResolutionDecision>(
                    row => row.ResearcherId,
                    people,
                    token
                ),
                Candidates = await rows.WithAsync<DuplicateCandidate>(
                    row => row.Id,
                    [.. candidates.Select(row => row.DuplicateCandidateId).Distinct()],
                    token
                ),
                CandidateResearchers = candidates,
                Redirects = await _references.RedirectsAsync(named, works, authorships, token),
                Mentions = mentions,
                Listings = listings,
                CuratorDecisions = await rows.AllAsync<CuratorDecision>(token),
                Covered = await rows.AllAsync<CoveredKey>(token),
                SlugRedirects =
                [
                    .. (await rows.AllAsync<SlugRedirect>(token)).Where(row =>
                        row.Kind == nameof(Researcher)
                        && (row.TargetId is not { } target || named.Contains(target))
                    ),
                ],
            },
        };
    }

    // Those of the people, and the same seen from the other end.
    private async Task<List<Coauthorship>> EdgesAsync(
        IReadOnlySet<long> people,
        CancellationToken token
    )
    {
        var edges = await rows.WithAsync<Coauthorship>(row => row.ResearcherAId, people, token);
        edges.AddRange(
            await rows.WithAsync<Coauthorship>(
                row => row.Id,
                [
                    .. edges
                        .Where(row => !people.Contains(row.ResearcherBId))
                        .Select(row =>
                            CoauthorshipPlanner.KeyOf(row.ResearcherBId, row.ResearcherAId)
                        ),
                ],
                token
            )
        );
        return edges;
    }
}
