using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Graph;

/// <summary>The co-author as an edge, and the pairs of the whole graph.</summary>
internal static class CoauthorTypes
{
    public const string Weight = "Number of joint publications.";
    public const string First =
        "Year of the earliest joint publication with a known year; null when none has.";
    public const string Last =
        "Year of the latest joint publication with a known year; null when none has.";
    private const string Joint = "Joint publications, newest first.";

    public static void Fill(ScholarModel m)
    {
        m.Coauthor.HasKey(c => c.Id)
            .OrderedBy(o =>
                o.Descending(c => c.Weight)
                    .Ascending(c => c.ResearcherB.NameFolded)
                    .Ascending(c => c.ResearcherB.Name)
            )
            .Field("weight", c => c.Weight, Weight)
            .Field("firstYear", c => c.FirstYear, First)
            .Field("lastYear", c => c.LastYear, Last)
            .One("researcher", c => c.ResearcherB, m.Researcher, "The co-author.")
            .Connection(
                "publications",
                c =>
                    c.ResearcherA.Authorships.Where(a =>
                        a.Publication.Authorships.Any(b => b.ResearcherId == c.ResearcherBId)
                    ),
                a => a.Publication,
                m.Publications,
                Joint,
                match: (c, a) =>
                    a.ResearcherId == c.ResearcherAId
                    && a.Publication.Authorships.Any(b => b.ResearcherId == c.ResearcherBId)
            );

        m.Coauthorship.HasKey(c => c.Id)
            .OrderedBy(o => o.Descending(c => c.Weight))
            .One(
                "researcherA",
                c => c.ResearcherA,
                m.Researcher,
                "One of the two, the one with the smaller key."
            )
            .One("researcherB", c => c.ResearcherB, m.Researcher, "The other.")
            .Field("weight", c => c.Weight, Weight)
            .Field("firstYear", c => c.FirstYear, First)
            .Field("lastYear", c => c.LastYear, Last)
            .Connection(
                "publications",
                c =>
                    c.ResearcherA.Authorships.Where(a =>
                        a.Publication.Authorships.Any(b => b.ResearcherId == c.ResearcherBId)
                    ),
                a => a.Publication,
                m.Publications,
                Joint,
                match: (c, a) =>
                    a.ResearcherId == c.ResearcherAId
                    && a.Publication.Authorships.Any(b => b.ResearcherId == c.ResearcherBId)
            );
    }
}
