namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Works whose rows hang on more than their own listings and authors.</summary>
internal static class FarReach
{
    /// <summary>Their keys, before and after.</summary>
    public static IEnumerable<long> Of(PlanInput input, PlannedKeys keys) =>
        [.. Covered(input, keys), .. OfRenamedVenues(input, keys), .. Tied(input, keys)];

    // What decisions cover of authorships is worked out for all of them together.
    private static IEnumerable<long> Covered(PlanInput input, PlannedKeys keys)
    {
        var covered = input
            .Kept.Rows.Covered.Select(key => key.PublicationId)
            .OfType<long>()
            .ToHashSet();
        return covered.Concat(
            keys.Works.Redirects.Where(redirect => covered.Contains(redirect.Id))
                .Select(redirect => redirect.TargetId)
        );
    }

    // The name of a venue is told as what is served where a listing prints another.
    private static IEnumerable<long> OfRenamedVenues(PlanInput input, PlannedKeys keys)
    {
        var rows = new GraphRows();
        var venues = VenuePlanner.Add(input, rows);
        var kept = input.Kept.Rows.Venues.ToDictionary(venue => venue.Id, venue => venue.Name);
        var renamed = rows
            .Venues.Where(venue => kept.GetValueOrDefault(venue.Id, venue.Name) != venue.Name)
            .Select(venue => venue.Id)
            .ToHashSet();
        return renamed.Count == 0
            ? []
            : Where(
                input,
                keys,
                work =>
                    input.Resolved.Works[work].Venue is { } venue && renamed.Contains(venues[venue])
            );
    }

    // Two authors of one name at one place stand in the order of all people.
    private static IEnumerable<long> Tied(PlanInput input, PlannedKeys keys) =>
        Where(
            input,
            keys,
            work =>
                input.Resolved.Works[work].Authorships is { Count: > 1 } authorships
                && authorships.DistinctBy(row => row.CreditedName).Count() < authorships.Count
        );

    private static IEnumerable<long> Where(
        PlanInput input,
        PlannedKeys keys,
        Func<int, bool> isReached
    ) =>
        Enumerable
            .Range(0, input.Resolved.Works.Count)
            .Where(isReached)
            .Select(work => keys.Works.Keys[work]);
}
