using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Slug and age of researchers: those they had, and new slugs for those who are new or hide a former name.</summary>
internal sealed class ResearcherSlugs
{
    private readonly Dictionary<long, Researcher> _kept;
    private readonly Dictionary<long, CoveredKey> _covered;
    private readonly Slugs _slugs;

    public ResearcherSlugs(GraphRows kept)
    {
        _kept = kept.Researchers.ToDictionary(researcher => researcher.Id);
        _covered = kept
            .Covered.Where(key => key is { Kind: nameof(Researcher), TargetId: null })
            .ToDictionary(key => key.Id);
        _slugs = new Slugs(
            kept.Researchers.Select(researcher => researcher.Slug)
                .Concat(_covered.Values.Select(key => key.Slug).OfType<string>())
                .Concat(
                    kept.SlugRedirects.Where(redirect => redirect.Kind == nameof(Researcher))
                        .Select(redirect => redirect.Slug)
                )
        );
    }

    /// <summary>The slug of a person: a given one stays, except while it tells a name that is hidden.</summary>
    public string Of(ResolvedPerson person, long key)
    {
        var (old, first) = (_kept.GetValueOrDefault(key), FirstOf(key));
        return person.HidesOtherNames && first is not null
            ? old is not null && old.Slug != first && old.Name == person.Name
                ? old.Slug
                : _slugs.Take(person.Name, key)
            : first ?? _slugs.Take(person.Name, key);
    }

    /// <summary>Data version that held a researcher first; null for a new one.</summary>
    public long? SinceOf(long key) =>
        _kept.TryGetValue(key, out var old) ? old.SinceVersion
        : _covered.TryGetValue(key, out var covered) ? covered.SinceVersion
        : null;

    /// <summary>The slug that comes back when a former name is hidden no more; null where it is the one shown.</summary>
    public CoveredKey? FormerOf(Researcher researcher) =>
        FirstOf(researcher.Id) is { } slug && slug != researcher.Slug
            ? new CoveredKey
            {
                Id = researcher.Id,
                Kind = nameof(Researcher),
                Slug = slug,
                SinceVersion = researcher.SinceVersion,
            }
            : null;

    private string? FirstOf(long key) =>
        _covered.GetValueOrDefault(key)?.Slug ?? _kept.GetValueOrDefault(key)?.Slug;
}
