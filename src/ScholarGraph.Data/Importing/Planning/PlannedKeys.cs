namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Who keeps which key, before any row is laid out.</summary>
/// <param name="People">Keys of people.</param>
/// <param name="Works">Keys of works.</param>
/// <param name="Rows">The redirects and covered keys that follow, to which the other rows come.</param>
internal sealed record PlannedKeys(IdentityPlan People, AssignedKeys Works, GraphRows Rows)
{
    public static PlannedKeys Of(PlanInput input)
    {
        var rows = new GraphRows();
        var people = IdentityPlan.Of(input, rows);
        var works = WorksPlanner.Assign(input);
        rows.Redirects.AddRange(works.Redirects);
        return new PlannedKeys(people, works, rows);
    }
}
