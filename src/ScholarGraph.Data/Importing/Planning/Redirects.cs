using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Keeps redirects one step long.</summary>
internal static class Redirects
{
    /// <summary>Lets each dead key point at the living one at the end of its chain; chains that end nowhere go away.</summary>
    /// <param name="kind">Kind of the keys.</param>
    /// <param name="targets">Where each key points. They never form a ring, because living keys are not redirected.</param>
    /// <param name="living">Keys that name something.</param>
    public static List<KeyRedirect> Flatten(
        string kind,
        Dictionary<long, long> targets,
        HashSet<long> living
    )
    {
        var flat = new List<KeyRedirect>();
        foreach (var (key, first) in targets.OrderBy(target => target.Key))
        {
            var target = first;
            while (!living.Contains(target) && targets.TryGetValue(target, out var next))
            {
                target = next;
            }

            if (living.Contains(target) && !living.Contains(key))
            {
                flat.Add(
                    new KeyRedirect
                    {
                        Id = key,
                        Kind = kind,
                        TargetId = target,
                    }
                );
            }
        }

        return flat;
    }
}
