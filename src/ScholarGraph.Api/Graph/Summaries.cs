using System.Linq.Expressions;
using ScholarGraph.Domain;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Graph;

/// <summary>What connections tell of all their elements: facets and aggregates.</summary>
internal static class Summaries
{
    private const string Count = "How many there are.";

    // The English label, else whichever there is: what `name` shows without an argument.
    private static readonly Expression<Func<Topic, string>> _topicName = t =>
        t.Labels.Where(l => l.Language == Language.En).Select(l => l.Text).FirstOrDefault()
        ?? t.Labels.OrderBy(l => l.Language).Select(l => l.Text).First();

    public static void Fill(ScholarModel m)
    {
        Describe(m.Model);
        m.Publications.Aggregated<Publication>(
                "PublicationAggregates",
                "Values over all publications of a connection.",
                a =>
                    a.Count("count", Count)
                        .Min(
                            "firstYear",
                            p => p.Year,
                            "Year of the earliest with a known year; null when none has."
                        )
                        .Max(
                            "lastYear",
                            p => p.Year,
                            "Year of the latest with a known year; null when none has."
                        )
            )
            .Faceted<Publication, PublicationFacet>(f =>
                f.ByValue(PublicationFacet.Year, p => p.Year)
                    .ByOne(
                        PublicationFacet.Venue,
                        p => p.VenueId,
                        m.Venue,
                        v => v.Slug,
                        v => v.Name
                    )
                    .ByMany(
                        PublicationFacet.Topic,
                        p => p.TopicLinks.Select(l => l.TopicId),
                        m.Topic,
                        t => t.Slug,
                        _topicName
                    )
                    .ByValue(PublicationFacet.Type, p => p.Type)
                    .ByMany(
                        PublicationFacet.Researcher,
                        p => p.Authorships.Select(a => a.ResearcherId),
                        m.Researcher,
                        r => r.Slug,
                        r => r.Name
                    )
                    .ByMany(
                        PublicationFacet.Organization,
                        p =>
                            p.Authorships.SelectMany(a => a.Researcher.Affiliations)
                                .Select(a => a.OrganizationId),
                        m.Organization,
                        o => o.Slug,
                        o => o.Name,
                        repeats: true
                    )
            );
        m.Researchers.Aggregated<Researcher>(
                "ResearcherAggregates",
                "Values over all researchers of a connection.",
                a => a.Count("count", Count)
            )
            .Faceted<Researcher, ResearcherFacet>(f =>
                f.ByMany(
                        ResearcherFacet.Topic,
                        r => r.TopicLinks.Select(l => l.TopicId),
                        m.Topic,
                        t => t.Slug,
                        _topicName
                    )
                    .ByMany(
                        ResearcherFacet.Organization,
                        r => r.Affiliations.Select(a => a.OrganizationId),
                        m.Organization,
                        o => o.Slug,
                        o => o.Name,
                        repeats: true
                    )
                    .ByValue(ResearcherFacet.Membership, r => r.Membership)
            );
        m.Coauthors.Aggregated<Coauthorship>(
            "CoauthorAggregates",
            "Values over all co-authors of a connection.",
            a =>
                a.Count("count", Count)
                    .Max(
                        "maxWeight",
                        c => c.Weight,
                        "Most joint publications with one of them; null when there is none."
                    )
                    .Min(
                        "firstYear",
                        c => c.FirstYear,
                        "Year of the earliest joint publication with a known year; null when none has."
                    )
                    .Max(
                        "lastYear",
                        c => c.LastYear,
                        "Year of the latest joint publication with a known year; null when none has."
                    )
        );
    }

    private static void Describe(GraphModel model) =>
        model
            .Enum<PublicationFacet>(
                "PublicationFacet",
                "What publications can be counted by.",
                (PublicationFacet.Year, "Year; unknown years are left out."),
                (PublicationFacet.Venue, "Venue, by slug; unknown venues are left out."),
                (PublicationFacet.Topic, "Topics, stated and inferred, by slug."),
                (PublicationFacet.Type, "Kind; unknown kinds are left out."),
                (PublicationFacet.Researcher, "Authors, by slug."),
                (
                    PublicationFacet.Organization,
                    "Organizations of the authors, by slug; a publication counts once for each."
                )
            )
            .Enum<ResearcherFacet>(
                "ResearcherFacet",
                "What researchers can be counted by.",
                (ResearcherFacet.Topic, "Topics that they state, by slug."),
                (ResearcherFacet.Organization, "Organizations, by slug."),
                (
                    ResearcherFacet.Membership,
                    "Membership as printed; those without one are left out."
                )
            );
}
