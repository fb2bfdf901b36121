using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Writing;

/// <summary>Which rows one source speaks of: it names all that they join.</summary>
internal sealed class TouchedRows
{
    private readonly long? _source;
    private readonly HashSet<long> _people = [];
    private readonly HashSet<long> _works = [];
    private readonly HashSet<long> _topics = [];
    private readonly HashSet<long> _organizations = [];
    private readonly HashSet<long> _venues = [];

    /// <param name="rows">The planned graph.</param>
    /// <param name="source">Key of the source; null for none, which touches nothing.</param>
    public TouchedRows(GraphRows rows, long? source)
    {
        _source = source;
        foreach (var fact in rows.Provenance.Where(fact => fact.SourceId == source))
        {
            _people.UnionWith(Key(fact.ResearcherId));
            _works.UnionWith(Key(fact.PublicationId));
        }

        _organizations.UnionWith(
            rows.Affiliations.Where(a => a.SourceId == source).Select(a => a.OrganizationId)
        );
        _venues.UnionWith(
            rows.Publications.Where(work => _works.Contains(work.Id))
                .SelectMany(work => Key(work.VenueId))
        );
        _topics.UnionWith(
            rows.ResearcherTopics.Where(link => _people.Contains(link.ResearcherId))
                .Select(link => link.TopicId)
        );
        _topics.UnionWith(
            rows.PublicationTopics.Where(link => _works.Contains(link.PublicationId))
                .Select(link => link.TopicId)
        );
    }

    public bool Has(object row) =>
        row switch
        {
            Source source => source.Id == _source,
            Researcher researcher => _people.Contains(researcher.Id),
            NameVariant variant => _people.Contains(variant.ResearcherId),
            Publication publication => _works.Contains(publication.Id),
            PublicationIdentifier id => _works.Contains(id.PublicationId),
            Venue venue => _venues.Contains(venue.Id),
            Authorship link => _works.Contains(link.PublicationId)
                && _people.Contains(link.ResearcherId),
            Topic topic => _topics.Contains(topic.Id),
            TopicLabel label => _topics.Contains(label.TopicId),
            ResearcherTopic link => _people.Contains(link.ResearcherId),
            PublicationTopic link => _works.Contains(link.PublicationId),
            Organization organization => _organizations.Contains(organization.Id),
            Affiliation affiliation => affiliation.SourceId == _source,
            Coauthorship edge => _people.Contains(edge.ResearcherAId)
                && _people.Contains(edge.ResearcherBId),
            Provenance fact => fact.SourceId == _source,
            ResolutionDecision decision => Key(decision.ResearcherId).Any(_people.Contains)
                || Key(decision.PublicationId).Any(_works.Contains),
            _ => false,
        };

    private static IEnumerable<long> Key(long? key) => key is { } there ? [there] : [];
}
