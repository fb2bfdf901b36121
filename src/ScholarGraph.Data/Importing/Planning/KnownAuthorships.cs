using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Keys of kept authorships, of publications as they are now and of people as the sources alone know them.</summary>
/// <param name="Keys">Key by publication and person.</param>
/// <param name="Origins">What each redirected key stood for before any decision.</param>
internal sealed record KnownAuthorships(
    IReadOnlyDictionary<(long Publication, long Origin), long> Keys,
    IReadOnlyDictionary<long, long> Origins
)
{
    private const string Kind = nameof(Authorship);

    /// <param name="kept">The graph as it is.</param>
    /// <param name="people">Keys of people.</param>
    /// <param name="rows">The graph as it becomes, with the redirects of people and works.</param>
    public static KnownAuthorships Of(GraphRows kept, PeopleKeys people, GraphRows rows)
    {
        var covered = kept.Covered.Where(key => key.Kind == Kind).ToList();
        var targets = covered
            .Where(key => key.TargetId is not null)
            .ToDictionary(key => key.Id, key => key.TargetId ?? 0);
        foreach (var redirect in kept.Redirects.Where(redirect => redirect.Kind == Kind))
        {
            _ = targets.TryAdd(redirect.Id, redirect.TargetId);
        }

        var keys = Know(
            kept,
            [.. covered.Where(key => key.PublicationId is not null)],
            people,
            rows,
            targets
        );
        // What stands for itself again is redirected no more.
        foreach (var key in keys.Values)
        {
            _ = targets.Remove(key);
        }

        return new KnownAuthorships(keys, targets);
    }

    // After a merge both ends may have another key; of two authorships that fall together one key stays,
    // that of the pair that had the merged keys already, else the smaller.
    private static Dictionary<(long, long), long> Know(
        GraphRows kept,
        List<CoveredKey> covered,
        PeopleKeys people,
        GraphRows rows,
        Dictionary<long, long> targets
    )
    {
        var works = rows
            .Redirects.Where(redirect => redirect.Kind == nameof(Publication))
            .ToDictionary(redirect => redirect.Id, redirect => redirect.TargetId);
        var origins = people.Identities.Origins.ToDictionary(
            redirect => redirect.Id,
            redirect => redirect.TargetId
        );
        var parts = people.Identities.ByPart.ToHashSet();
        // Splits that were undone.
        foreach (
            var redirect in rows.Redirects.Where(redirect =>
                redirect.Kind == nameof(Researcher) && !parts.Contains(redirect.Id)
            )
        )
        {
            _ = origins.TryAdd(redirect.Id, redirect.TargetId);
        }

        var apart = covered.Select(key => key.Id).ToHashSet();
        var pairs = kept
            .Authorships.Where(row => !apart.Contains(row.Id))
            .Select(row => (row.Id, Pair: (row.PublicationId, row.ResearcherId)))
            .Concat(
                covered.Select(key =>
                    (key.Id, Pair: (key.PublicationId ?? 0, key.ResearcherId ?? 0))
                )
            )
            .Select(row =>
                (
                    row.Id,
                    row.Pair,
                    Now: (
                        works.GetValueOrDefault(row.Pair.Item1, row.Pair.Item1),
                        origins.GetValueOrDefault(row.Pair.Item2, row.Pair.Item2)
                    )
                )
            )
            .OrderByDescending(row => row.Pair == row.Now)
            .ThenBy(row => row.Id);
        var known = new Dictionary<(long, long), long>();
        foreach (var (id, _, pair) in pairs)
        {
            if (!known.TryAdd(pair, id))
            {
                targets[id] = known[pair];
            }
        }

        return known;
    }
}
