using System.Globalization;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Writing;

/// <summary>The tables that imports write, those referred to before those that refer.</summary>
internal static class GraphTables
{
    public static IReadOnlyList<GraphTable> All { get; } =
    [
        GraphTable.Of<Source>(g => g.Sources, (r, _) => r.Name, isPart: false),
        GraphTable.Of<Organization>(g => g.Organizations, (r, _) => r.Slug, isPart: false),
        GraphTable.Of<Topic>(g => g.Topics, (r, _) => r.Slug, isPart: false),
        GraphTable.Of<TopicLabel>(
            g => g.TopicLabels,
            (r, names) => $"{names[r.TopicId]} ({r.Language}): {r.Text}"
        ),
        GraphTable.Of<Researcher>(g => g.Researchers, (r, _) => r.Slug, isPart: false),
        GraphTable.Of<NameVariant>(
            g => g.NameVariants,
            (r, names) => $"{names[r.ResearcherId]}: {r.Name}",
            isPart: false
        ),
        GraphTable.Of<NameVariantSource>(g => g.NameVariantSources, null),
        GraphTable.Of<Venue>(g => g.Venues, (r, _) => r.Slug, isPart: false),
        GraphTable.Of<Publication>(g => g.Publications, (r, _) => r.Slug, isPart: false),
        GraphTable.Of<PublicationIdentifier>(
            g => g.Identifiers,
            (r, names) => $"{names[r.PublicationId]}: {r.Scheme} {r.Value}"
        ),
        GraphTable.Of<Authorship>(
            g => g.Authorships,
            (r, names) => $"{names[r.PublicationId]}: {names[r.ResearcherId]}"
        ),
        GraphTable.Of<ResearcherTopic>(
            g => g.ResearcherTopics,
            (r, names) => $"{names[r.ResearcherId]}: {names[r.TopicId]}"
        ),
        GraphTable.Of<PublicationTopic>(
            g => g.PublicationTopics,
            (r, names) => $"{names[r.PublicationId]}: {names[r.TopicId]}"
        ),
        GraphTable.Of<Affiliation>(
            g => g.Affiliations,
            (r, names) => $"{names[r.ResearcherId]}: {names[r.OrganizationId]}"
        ),
        GraphTable.Of<Coauthorship>(
            g => g.Coauthorships,
            (r, names) => $"{names[r.ResearcherAId]}, {names[r.ResearcherBId]}",
            isTold: r => r.IsForward
        ),
        GraphTable.Of<Provenance>(
            g => g.Provenance,
            (r, names) => $"{names[r.SourceId]}:{r.Locator} {r.Fact}"
        ),
        GraphTable.Of<ResolutionDecision>(
            g => g.Decisions,
            (r, _) => $"{r.Rule}: {r.Evidence} ({r.Locators})"
        ),
        GraphTable.Of<DuplicateCandidate>(
            g => g.Candidates,
            (r, _) => string.Join("; ", r.Evidence),
            isPart: false
        ),
        GraphTable.Of<DuplicateCandidateResearcher>(g => g.CandidateResearchers, null),
        GraphTable.Of<KeyRedirect>(
            g => g.Redirects,
            (r, names) => $"{r.Kind} {EntityKey.ToText(r.Id)} → {names[r.TargetId]}"
        ),
        GraphTable.Of<SlugRedirect>(g => g.SlugRedirects, null),
        GraphTable.Of<CoveredKey>(g => g.Covered, null),
        GraphTable.Of<CuratorDecision>(
            g => g.CuratorDecisions,
            (r, _) => string.Create(CultureInfo.InvariantCulture, $"{r.Number} {r.Kind}")
        ),
        GraphTable.Of<ResearcherMention>(g => g.Mentions, null),
        GraphTable.Of<PublicationListing>(g => g.Listings, null),
    ];
}
