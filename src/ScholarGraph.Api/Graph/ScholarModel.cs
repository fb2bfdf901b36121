using ScholarGraph.Api.Curating;
using ScholarGraph.Data.Networks;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Text;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Graph;

/// <summary>The shown graph: every type is declared first and then filled, for they speak of each other.</summary>
internal sealed class ScholarModel
{
    public ScholarModel(
        Collaborations collaborations,
        GraphOptions options,
        CurationFields curation
    )
    {
        Enums.Describe(Model.FoldsTexts(Folding.Fold));
        Researcher = Model.Entity<Researcher>("Researcher", "A person who writes publications.");
        NameVariant = Model.Entity<NameVariant>(
            "NameVariant",
            "A form in which sources print a researcher's name."
        );
        Affiliation = Model.Entity<Affiliation>(
            "Affiliation",
            "A position at an organization, as a source states it."
        );
        Publication = Model.Entity<Publication>("Publication", "A work with its authors.");
        Identifier = Model.Entity<PublicationIdentifier>(
            "PublicationIdentifier",
            "An identifier of a publication in a registry."
        );
        Authorship = Model.Entity<Authorship>(
            "Authorship",
            "One researcher's part in one publication."
        );
        TopicLink = Model.Entity<PublicationTopic>(
            "PublicationTopicLink",
            "Why a publication has a topic."
        );
        Topic = Model.Entity<Topic>(
            "Topic",
            "A subject of research, with labels in several languages."
        );
        TopicLabel = Model.Entity<TopicLabel>("TopicLabel", "A topic's name in one language.");
        Organization = Model.Entity<Organization>("Organization", "An employer or institute.");
        Venue = Model.Entity<Venue>("Venue", "A journal, conference or series.");
        Source = Model.Entity<Source>("Source", "Something that was imported.");
        Provenance = Model.Entity<Provenance>(
            "Provenance",
            "Which source, which line or key, says which fact."
        );
        Coauthorship = Model.Entity<Coauthorship>(
            "Coauthorship",
            "Two researchers who wrote together; each pair stands once."
        );
        Coauthor = Model.EdgeView<Coauthorship>(
            "Coauthor",
            "A co-author of a researcher, with what they wrote together."
        );
        DuplicateCandidate = Model.Entity<DuplicateCandidate>(
            "DuplicateCandidate",
            "Two researchers who may be one person: too little for a merge, enough for a curator to look at."
        );
        ImportRun = Model.Entity<ImportRun>("ImportRun", "One run of an import.");
        ImportProblem = Model.Entity<ImportProblem>(
            "ImportProblem",
            "Something in a source that was refused or doubtful."
        );
        Decision = Model.Entity<CuratorDecision>(
            "CuratorDecision",
            "What a curator decided, by whom, when and why; kept also when it was undone."
        );
        Statistics = Model.Entity<GraphStatistics>("GraphStatistics", "Counts of the whole graph.");

        SearchHitNode = Model.Union<object>("SearchHitNode", "What a search can find.");
        _ = Researcher.In(SearchHitNode);
        _ = Publication.In(SearchHitNode);
        _ = Topic.In(SearchHitNode);

        Researchers = Model.Connection("Researchers", Researcher);
        Publications = Model.Connection("Publications", Publication);
        Authorships = Model.Connection("Authorships", Authorship);
        Coauthors = Model.Connection("Coauthors", Researcher, Coauthor);
        Coauthorships = Model.Connection("Coauthorships", Coauthorship);
        Topics = Model.Connection("Topics", Topic);
        Organizations = Model.Connection("Organizations", Organization);
        Venues = Model.Connection("Venues", Venue);
        Sources = Model.Connection("Sources", Source);
        ImportRuns = Model.Connection("ImportRuns", ImportRun);
        DuplicateCandidates = Model.Connection("DuplicateCandidates", DuplicateCandidate);
        Decisions = Model.Connection("Decisions", Decision);

        PeopleTypes.Fill(this);
        WorkTypes.Fill(this);
        CitationFields.Fill(this);
        SubjectTypes.Fill(this);
        CoauthorTypes.Fill(this);
        SourceTypes.Fill(this);
        DecisionTypes.Fill(this);
        Summaries.Fill(this);
        RootFields.Fill(this);
        new PathFields(collaborations, options.Networks).Fill(this);
        new NetworkFields(collaborations, options.Networks).Fill(this);
        new SuggestionFields(collaborations, options.Networks).Fill(this);
        SearchTypes.Fill(this, options);
        curation.Fill(this);
    }

    public GraphModel Model { get; } = new();
    public Entity<Researcher> Researcher { get; }
    public Entity<NameVariant> NameVariant { get; }
    public Entity<Affiliation> Affiliation { get; }
    public Entity<Publication> Publication { get; }
    public Entity<PublicationIdentifier> Identifier { get; }
    public Entity<Authorship> Authorship { get; }
    public Entity<PublicationTopic> TopicLink { get; }
    public Entity<Topic> Topic { get; }
    public Entity<TopicLabel> TopicLabel { get; }
    public Entity<Organization> Organization { get; }
    public Entity<Venue> Venue { get; }
    public Entity<Source> Source { get; }
    public Entity<Provenance> Provenance { get; }
    public Entity<Coauthorship> Coauthorship { get; }
    public Entity<Coauthorship> Coauthor { get; }
    public Entity<DuplicateCandidate> DuplicateCandidate { get; }
    public Entity<ImportRun> ImportRun { get; }
    public Entity<ImportProblem> ImportProblem { get; }
    public Entity<CuratorDecision> Decision { get; }
    public Entity<GraphStatistics> Statistics { get; }
    public EntityDefinition SearchHitNode { get; }
    public ConnectionDefinition Researchers { get; }
    public ConnectionDefinition Publications { get; }
    public ConnectionDefinition Authorships { get; }
    public ConnectionDefinition Coauthors { get; }
    public ConnectionDefinition Coauthorships { get; }
    public ConnectionDefinition Topics { get; }
    public ConnectionDefinition Organizations { get; }
    public ConnectionDefinition Venues { get; }
    public ConnectionDefinition Sources { get; }
    public ConnectionDefinition ImportRuns { get; }
    public ConnectionDefinition DuplicateCandidates { get; }
    public ConnectionDefinition Decisions { get; }
}
