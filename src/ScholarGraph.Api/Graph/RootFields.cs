using ScholarGraph.Domain;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Graph;

/// <summary>The fields of the query type.</summary>
internal static class RootFields
{
    private static readonly ArgumentDefinition<string> _slug = new("slug", "The slug, exactly.");

    public static void Fill(ScholarModel m)
    {
        m.Model.ById(
                "researcherById",
                m.Researcher,
                "A researcher by global id; null when there is none."
            )
            .Lookup(
                "researcherBySlug",
                m.Researcher,
                _slug,
                (r, slug) => r.Slug == slug,
                (SlugRedirect old, string slug) =>
                    old.Slug == slug && old.Kind == nameof(Researcher),
                old => old.TargetSlug,
                "A researcher by slug, one that it had before too; null when there is none."
            )
            .RootConnection("researchers", m.Researcher, m.Researchers, "Researchers, by name.")
            .ById(
                "publicationById",
                m.Publication,
                "A publication by global id; null when there is none."
            )
            .Lookup(
                "publicationBySlug",
                m.Publication,
                _slug,
                (p, slug) => p.Slug == slug,
                (SlugRedirect old, string slug) =>
                    old.Slug == slug && old.Kind == nameof(Publication),
                old => old.TargetSlug,
                "A publication by slug, one that it had before too; null when there is none."
            )
            .Lookup(
                "publicationByIdentifier",
                m.Publication,
                new ArgumentDefinition<IdentifierScheme>("scheme", "The registry."),
                new ArgumentDefinition<string>(
                    "value",
                    "The identifier in the registry's canonical form."
                ),
                (p, scheme, value) =>
                    p.Identifiers.Any(i => i.Scheme == scheme && i.Value == value),
                "A publication by an identifier; null when there is none."
            )
            .RootConnection(
                "publications",
                m.Publication,
                m.Publications,
                "Publications, newest first, unknown years last, then by title."
            )
            .Lookup(
                "topicBySlug",
                m.Topic,
                _slug,
                (t, slug) => t.Slug == slug,
                "A topic by slug; null when there is none."
            )
            .RootConnection("topics", m.Topic, m.Topics, "Topics, by slug.")
            .Lookup(
                "organizationBySlug",
                m.Organization,
                _slug,
                (o, slug) => o.Slug == slug,
                "An organization by slug; null when there is none."
            )
            .RootConnection(
                "organizations",
                m.Organization,
                m.Organizations,
                "Organizations, by slug."
            )
            .Lookup(
                "venueBySlug",
                m.Venue,
                _slug,
                (v, slug) => v.Slug == slug,
                "A venue by slug; null when there is none."
            )
            .RootConnection("venues", m.Venue, m.Venues, "Venues, by slug.")
            .RootConnection(
                "coauthorships",
                m.Coauthorship,
                m.Coauthorships,
                "Pairs of co-authors, those with most joint publications first.",
                c => c.IsForward
            )
            .RootConnection("sources", m.Source, m.Sources, "Imported sources, by name.")
            .RootConnection(
                "importRuns",
                m.ImportRun,
                m.ImportRuns,
                "Runs of imports, the latest first."
            )
            .RootConnection(
                "duplicateCandidates",
                m.DuplicateCandidate,
                m.DuplicateCandidates,
                "Researchers who may be one person, the likeliest first."
            )
            .RootConnection(
                "decisions",
                m.Decision,
                m.Decisions,
                "What curators decided, the latest first, undone decisions among them."
            )
            .Singleton("statistics", m.Statistics, "Counts of the whole graph.")
            .Fresh("importRuns", 0)
            .Fresh("statistics", 0);
    }
}
