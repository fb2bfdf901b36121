using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Lays out the rows that decisions of curators reach, where each kept researcher becomes one.</summary>
internal static class NearPlanner
{
    /// <param name="input">With the kept rows that are near, and what is resolved of them.</param>
    /// <param name="part">Whom and what decisions reach, with what hangs on people beside it.</param>
    /// <returns>Null where only the whole graph can tell.</returns>
    public static GraphRows? Plan(PlanInput input, GraphPart part)
    {
        var kept = input.Kept.Rows;
        var keys = PlannedKeys.Of(input);
        var rows = keys.Rows;
        // Whoever comes back, or is made, is told by more than is near.
        if (keys.People.ByPerson.Except(kept.Researchers.Select(row => row.Id)).Any())
        {
            return null;
        }

        // What nobody decides stays as it is.
        rows.Venues.AddRange(kept.Venues);
        rows.TopicLabels.AddRange(kept.TopicLabels);
        var people = PeoplePlanner.Add(input, keys.People, part, rows);
        if (Successors.Of(kept.Mentions, rows.Mentions) is not { } successors)
        {
            return null;
        }

        var venues = input
            .Resolved.Works.Select(work => work.Venue)
            .OfType<string>()
            .Distinct()
            .ToDictionary(name => name, VenuePlanner.KeyOf);
        var works = WorksPlanner.Add(input, keys.Works, part, venues, rows);
        AuthorshipPlanner.Add(input, people, works, part, rows);
        CoauthorshipPlanner.Add(kept, part, rows);
        Elsewhere.Count(input, ref people, ref works);
        ProvenancePlanner.Add(input, people, works, part, rows);
        CuratorDecisionPlanner.Add(input, people, rows);
        SlugRedirectPlanner.Add(kept, rows);
        return
            HandedOn.AddAffiliations(kept, successors, rows)
            && HandedOn.AddCandidates(input, people, successors, rows)
            ? HandedOn.AddRest(kept, successors, rows)
            : null;
    }
}
