using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing;

/// <summary>The graph as the database holds it at one version.</summary>
internal sealed class KeptGraph
{
    public GraphRows Rows { get; init; } = new();

    public TopicVocabulary Vocabulary { get; init; } = TopicVocabulary.Empty;

    public GraphStatistics Statistics { get; init; } = new() { Id = 1 };

    public IReadOnlyList<SourceDocument> Documents { get; init; } = [];

    /// <summary>Who wrote what; in an outline without what is told of it. Empty where nobody asks.</summary>
    public IReadOnlyList<Authorship> Authorships
    {
        get => field ?? Rows.Authorships;
        init;
    }

    /// <summary>Reads all of it in the snapshot that the context is in.</summary>
    public static async Task<KeptGraph> ReadAsync(ScholarContext context, CancellationToken token)
    {
        Task<List<T>> All<T>()
            where T : class => context.Set<T>().AsNoTracking().ToListAsync(token);

        var sources = await All<Source>();
        var documents = DocumentsAsync(sources, token);
        return new KeptGraph
        {
            Rows = new GraphRows
            {
                Sources = sources,
                Organizations = await All<Organization>(),
                Topics = await All<Topic>(),
                TopicLabels = await All<TopicLabel>(),
                Researchers = await All<Researcher>(),
                NameVariants = await All<NameVariant>(),
                NameVariantSources = await All<NameVariantSource>(),
                Venues = await All<Venue>(),
                Publications = await All<Publication>(),
                Identifiers = await All<PublicationIdentifier>(),
                Authorships = await All<Authorship>(),
                ResearcherTopics = await All<ResearcherTopic>(),
                PublicationTopics = await All<PublicationTopic>(),
                Affiliations = await All<Affiliation>(),
                Coauthorships = await All<Coauthorship>(),
                Provenance = await All<Provenance>(),
                Decisions = await All<ResolutionDecision>(),
                Candidates = await All<DuplicateCandidate>(),
                CandidateResearchers = await All<DuplicateCandidateResearcher>(),
                Redirects = await All<KeyRedirect>(),
                Mentions = await All<ResearcherMention>(),
                Listings = await All<PublicationListing>(),
                CuratorDecisions = await All<CuratorDecision>(),
                Covered = await All<CoveredKey>(),
                SlugRedirects = await All<SlugRedirect>(),
            },
            Vocabulary = TopicVocabulary.From(await All<VocabularyLabel>()),
            Statistics = await context.Statistics.AsNoTracking().SingleAsync(token),
            Documents = await documents,
        };
    }

    /// <summary>Reads what tells who is who and what is what, and of people and works only what tells them from each other.</summary>
    /// <param name="context">In a snapshot.</param>
    /// <param name="withAuthorships">Whether someone asks who wrote what.</param>
    /// <param name="token">Ends the reading.</param>
    public static async Task<KeptGraph> ReadOutlineAsync(
        ScholarContext context,
        bool withAuthorships,
        CancellationToken token
    )
    {
        Task<List<T>> All<T>()
            where T : class => context.Set<T>().AsNoTracking().ToListAsync(token);

        var sources = await All<Source>();
        var documents = DocumentsAsync(sources, token);
        return new KeptGraph
        {
            Rows = new GraphRows
            {
                Sources = sources,
                Organizations = await All<Organization>(),
                Topics = await All<Topic>(),
                TopicLabels = await All<TopicLabel>(),
                Researchers = await GraphOutline.ResearchersAsync(context, token),
                Venues = await All<Venue>(),
                Publications = await GraphOutline.PublicationsAsync(context, token),
                ResearcherTopics = await All<ResearcherTopic>(),
                Affiliations = await All<Affiliation>(),
                Decisions = await All<ResolutionDecision>(),
                Candidates = await All<DuplicateCandidate>(),
                CandidateResearchers = await All<DuplicateCandidateResearcher>(),
                Redirects = await All<KeyRedirect>(),
                Mentions = await All<ResearcherMention>(),
                Listings = await All<PublicationListing>(),
                CuratorDecisions = await All<CuratorDecision>(),
                Covered = await All<CoveredKey>(),
                SlugRedirects = await All<SlugRedirect>(),
            },
            Authorships = withAuthorships
                ? await GraphOutline.AuthorshipsAsync(context, token)
                : [],
            Vocabulary = TopicVocabulary.From(await All<VocabularyLabel>()),
            Statistics = await context.Statistics.AsNoTracking().SingleAsync(token),
            Documents = await documents,
        };
    }

    // Unpacked by all processors while the database gives the other rows.
    private static Task<SourceDocument[]> DocumentsAsync(
        List<Source> sources,
        CancellationToken token
    ) =>
        Task.Run(
            () =>
                sources
                    .AsParallel()
                    .AsOrdered()
                    .WithCancellation(token)
                    .Select(source => SourceDocumentJson.Read(source.Payload))
                    .ToArray(),
            token
        );
}
