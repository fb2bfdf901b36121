using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Lays out the rows that the graph should have. Pure; keys and slugs that were given stay.</summary>
internal static class GraphPlanner
{
    public static GraphRows Plan(PlanInput input) =>
        Plan(input, PlannedKeys.Of(input), GraphPart.Whole);

    /// <summary>The same for a part: of the people and works beside it the kept rows are taken, and of what belongs to them none.</summary>
    /// <param name="input">With the kept rows of the part.</param>
    /// <param name="keys">Of everything.</param>
    /// <param name="part">The part.</param>
    public static GraphRows Plan(PlanInput input, PlannedKeys keys, GraphPart part)
    {
        var rows = keys.Rows;
        SourcePlanner.Add(input, rows);
        var people = PeoplePlanner.Add(input, keys.People, part, rows);
        var venues = VenuePlanner.Add(input, rows);
        var works = WorksPlanner.Add(input, keys.Works, part, venues, rows);
        AuthorshipPlanner.Add(input, people, works, part, rows);
        OrganizationPlanner.Add(input, people, rows);
        TopicPlanner.Add(input, people, works, part, rows);
        CoauthorshipPlanner.Add(input.Kept.Rows, part, rows);
        ProvenancePlanner.Add(input, people, works, part, rows);
        DecisionPlanner.Add(input, people, works, rows);
        CandidatePlanner.Add(input, people, rows);
        CuratorDecisionPlanner.Add(input, people, rows);
        SlugRedirectPlanner.Add(input.Kept.Rows, rows);
        return rows;
    }
}
