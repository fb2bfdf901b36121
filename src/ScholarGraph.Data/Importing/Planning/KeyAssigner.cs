using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Hands kept keys on to what their mentions became, and makes new ones of content.</summary>
/// <remarks>
/// The oldest key goes first, to the thing of whose content it was born, else to the one that took most of its
/// mentions: parting undoes a merge. A thing that took the mentions of
/// several keys keeps the first, and the others redirect to it. A key that lost all its mentions goes away,
/// and its redirects with it; the same content brings the same key back.
/// </remarks>
internal static class KeyAssigner
{
    /// <param name="kind">Researcher or Publication.</param>
    /// <param name="wanted">In the order of their births.</param>
    /// <param name="since">Data version of each kept key of the kind.</param>
    /// <param name="redirects">Kept redirects of the kind.</param>
    public static AssignedKeys Assign(
        string kind,
        IReadOnlyList<Wanted> wanted,
        IReadOnlyDictionary<long, long> since,
        IEnumerable<KeyRedirect> redirects
    )
    {
        var keys = new long[wanted.Count];
        var losers = new Dictionary<long, int>();
        var claims = wanted
            .SelectMany(
                (thing, index) =>
                    thing
                        .Anchors.Where(since.ContainsKey)
                        .GroupBy(key => key)
                        .Select(key => (Key: key.Key, Index: index, Count: key.Count()))
            )
            .OrderBy(claim => since[claim.Key])
            .ThenBy(claim => claim.Key)
            .ThenByDescending(claim => EntityKey.Of(kind, wanted[claim.Index].Birth) == claim.Key)
            .ThenByDescending(claim => claim.Count)
            .ThenBy(claim => claim.Index);
        var given = new HashSet<long>();
        var claimed = new HashSet<long>();
        foreach (var (key, index, _) in claims)
        {
            _ = claimed.Add(key);
            if (keys[index] == 0 && given.Add(key))
            {
                keys[index] = key;
                _ = losers.Remove(key);
            }
            else if (!given.Contains(key))
            {
                _ = losers.TryAdd(key, index);
            }
        }

        var targets = redirects.ToDictionary(
            redirect => redirect.Id,
            redirect => redirect.TargetId
        );
        for (var index = 0; index < keys.Length; index++)
        {
            if (keys[index] == 0)
            {
                keys[index] = Born(
                    kind,
                    wanted[index].Birth,
                    key => !given.Contains(key) && !claimed.Contains(key)
                );
                _ = given.Add(keys[index]);
                _ = targets.Remove(keys[index]);
            }
        }

        foreach (var (key, index) in losers)
        {
            targets[key] = keys[index];
        }

        return new AssignedKeys(keys, Redirects.Flatten(kind, targets, given));
    }

    private static long Born(string kind, string birth, Func<long, bool> isFree)
    {
        for (var salt = 0; ; salt++)
        {
            var key = EntityKey.Of(kind, birth, salt);
            if (isFree(key))
            {
                return key;
            }
        }
    }
}
