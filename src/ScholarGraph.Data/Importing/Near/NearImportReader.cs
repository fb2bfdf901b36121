using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Reads what is kept of those whom an import reaches.</summary>
internal sealed class NearImportReader(IKeptRows rows)
{
    private readonly NearReferences _references = new(rows);

    /// <summary>The outline of a graph that has only these people and works.</summary>
    public async Task<KeptGraph> ReadAsync(
        KeptGraph kept,
        (List<Source> Sources, IReadOnlyList<SourceDocument> Documents) told,
        ResolvedGraph resolved,
        IReadOnlyCollection<ResearcherMention> mentions,
        CancellationToken token
    )
    {
        var listings = await rows.WithAsync<PublicationListing>(
            row => row.Id,
            [.. resolved.Works.SelectMany(work => work.Listings).Select(WorksPlanner.ListingKey)],
            token
        );
        var works = listings.Select(row => row.PublicationId).ToHashSet();
        var people = mentions.Select(row => row.ResearcherId).OfType<long>().ToHashSet();
        var candidates = await _references.CandidatesAsync(people, token);
        return new KeptGraph
        {
            Vocabulary = kept.Vocabulary,
            Documents = told.Documents,
            Statistics = kept.Statistics,
            Rows = new GraphRows
            {
                Sources = told.Sources,
                Topics = await rows.AllAsync<Topic>(token),
                TopicLabels = await rows.AllAsync<TopicLabel>(token),
                Organizations = await rows.AllAsync<Organization>(token),
                Venues = await rows.AllAsync<Venue>(token),
                Researchers = await rows.WithAsync<Researcher>(row => row.Id, people, token),
                Publications = await rows.WithAsync<Publication>(row => row.Id, works, token),
                ResearcherTopics = await rows.WithAsync<ResearcherTopic>(
                    row => row.ResearcherId,
                    people,
                    token
                ),
                Decisions =
                [
                    .. await rows.WithAsync<ResolutionDecision>(
                        row => row.ResearcherId,
                        people,
                        token
                    ),
                    .. await rows.WithAsync<ResolutionDecision>(
                        row => row.PublicationId,
                        works,
                        token
                    ),
                ],
                Candidates = await rows.WithAsync<DuplicateCandidate>(
                    row => row.Id,
                    [.. candidates.Select(row => row.DuplicateCandidateId).Distinct()],
                    token
                ),
                CandidateResearchers = candidates,
                Redirects = await _references.RedirectsAsync(
                    people,
                    works,
                    await rows.WithAsync<Authorship>(row => row.PublicationId, works, token),
                    token
                ),
                SlugRedirects = await SlugRedirectsAsync(people, works, token),
                Mentions = [.. mentions],
                Listings = listings,
            },
        };
    }

    private async Task<List<SlugRedirect>> SlugRedirectsAsync(
        HashSet<long> people,
        HashSet<long> works,
        CancellationToken token
    ) =>
        [
            .. (await rows.AllAsync<SlugRedirect>(token)).Where(row =>
                row.TargetId is { } target
                && (row.Kind == nameof(Researcher) ? people : works).Contains(target)
            ),
        ];
}
