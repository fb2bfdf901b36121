using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Lays out the rows that the graph should have. Pure; keys and slugs that were given stay.</summary>
internal static class GraphPlanner
{
    public static GraphRows Plan(PlanInput input)
    {
        var rows = new GraphRows();
        SourcePlanner.Add(input, rows);
        var people = PeoplePlanner.Add(input, rows);
        var venues = VenuePlanner.Add(input, rows);
        var works = WorksPlanner.Add(input, venues, rows);
        AuthorshipPlanner.Add(input, people, works, rows);
        OrganizationPlanner.Add(input, people, rows);
        TopicPlanner.Add(input, people, works, rows);
        CoauthorshipPlanner.Add(rows);
        ProvenancePlanner.Add(input, people, works, rows);
        DecisionPlanner.Add(input, people, works, rows);
        CandidatePlanner.Add(input, people, rows);
        CuratorDecisionPlanner.Add(input, people, rows);
        SlugRedirectPlanner.Add(input.Kept.Rows, rows);
        return rows;
    }
}
