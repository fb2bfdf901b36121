using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Slugs that were given go on resolving as long as the keys they named do.</summary>
internal static class SlugRedirectPlanner
{
    public static void Add(GraphRows kept, GraphRows rows)
    {
        Add(
            nameof(Researcher),
            kept.Researchers.Select(row => (row.Slug, row.Id)),
            rows.Researchers.ToDictionary(row => row.Id, row => row.Slug),
            kept,
            rows
        );
        Add(
            nameof(Publication),
            kept.Publications.Select(row => (row.Slug, row.Id)),
            rows.Publications.ToDictionary(row => row.Id, row => row.Slug),
            kept,
            rows
        );
    }

    private static void Add(
        string kind,
        IEnumerable<(string Slug, long Id)> given,
        Dictionary<long, string> living,
        GraphRows kept,
        GraphRows rows
    )
    {
        var slugs = living.Values.ToHashSet(StringComparer.Ordinal);
        var targets = rows
            .Redirects.Where(redirect => redirect.Kind == kind)
            .ToDictionary(redirect => redirect.Id, redirect => redirect.TargetId);
        var covered = rows.Covered.Where(key => key.Kind == kind).Select(key => key.Id).ToHashSet();
        rows.SlugRedirects.AddRange(
            kept.SlugRedirects.Where(redirect => redirect.Kind == kind)
                .Select(redirect => (redirect.Slug, redirect.OriginId))
                .Concat(given)
                .Where(old => !slugs.Contains(old.Item1))
                .DistinctBy(old => old.Item1)
                .Select(old => Row(kind, old.Item1, old.Item2, Now(old.Item2), living))
                .Where(row => row.TargetId is not null || covered.Contains(row.OriginId))
        );

        long? Now(long key) =>
            living.ContainsKey(key) ? key
            : targets.TryGetValue(key, out var target) ? target
            : null;
    }

    private static SlugRedirect Row(
        string kind,
        string slug,
        long origin,
        long? target,
        Dictionary<long, string> living
    ) =>
        new()
        {
            Id = EntityKey.Of(nameof(SlugRedirect), $"{kind}\n{slug}"),
            Kind = kind,
            Slug = slug,
            OriginId = origin,
            TargetId = target,
            TargetSlug = target is { } key ? living[key] : null,
        };
}
