using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing;

/// <summary>The rows of the graph, kept or planned, without navigations.</summary>
internal sealed class GraphRows
{
    public List<Source> Sources { get; init; } = [];
    public List<Organization> Organizations { get; init; } = [];
    public List<Topic> Topics { get; init; } = [];
    public List<TopicLabel> TopicLabels { get; init; } = [];
    public List<Researcher> Researchers { get; init; } = [];
    public List<NameVariant> NameVariants { get; init; } = [];
    public List<NameVariantSource> NameVariantSources { get; init; } = [];
    public List<Venue> Venues { get; init; } = [];
    public List<Publication> Publications { get; init; } = [];
    public List<PublicationIdentifier> Identifiers { get; init; } = [];
    public List<Authorship> Authorships { get; init; } = [];
    public List<ResearcherTopic> ResearcherTopics { get; init; } = [];
    public List<PublicationTopic> PublicationTopics { get; init; } = [];
    public List<Affiliation> Affiliations { get; init; } = [];
    public List<Coauthorship> Coauthorships { get; init; } = [];
    public List<Provenance> Provenance { get; init; } = [];
    public List<ResolutionDecision> Decisions { get; init; } = [];
    public List<DuplicateCandidate> Candidates { get; init; } = [];
    public List<DuplicateCandidateResearcher> CandidateResearchers { get; init; } = [];
    public List<KeyRedirect> Redirects { get; init; } = [];
    public List<ResearcherMention> Mentions { get; init; } = [];
    public List<CuratorDecision> CuratorDecisions { get; init; } = [];
    public List<CoveredKey> Covered { get; init; } = [];
    public List<SlugRedirect> SlugRedirects { get; init; } = [];
    public List<PublicationListing> Listings { get; init; } = [];
}
