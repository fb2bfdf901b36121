using ScholarGraph.Domain;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Journals, proceedings and series, one per folded name.</summary>
internal static class VenuePlanner
{
    /// <returns>The key of each name that a work is shown with.</returns>
    public static IReadOnlyDictionary<string, long> Add(PlanInput input, GraphRows rows)
    {
        var kept = input.Kept.Rows.Venues.ToDictionary(venue => venue.Id);
        var slugs = new Slugs(kept.Values.Select(venue => venue.Slug));
        var keys = new Dictionary<string, long>(StringComparer.Ordinal);
        var venues = input
            .Resolved.Works.Select(work => work.Venue)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .GroupBy(Birth, StringComparer.Ordinal)
            .OrderBy(venue => venue.Key, StringComparer.Ordinal);
        foreach (var venue in venues)
        {
            var key = KeyOf(venue.First());
            var name = Longest(venue);
            foreach (var text in venue)
            {
                keys[text] = key;
            }

            rows.Venues.Add(
                new Venue
                {
                    Id = key,
                    Slug = kept.GetValueOrDefault(key)?.Slug ?? slugs.Take(name, key),
                    Name = name,
                    NameFolded = Folding.Fold(name),
                }
            );
        }

        return keys;
    }

    /// <summary>The key of the venue that a name is of.</summary>
    /// <summary>The name that is shown of several that are printed.</summary>
    public static string Longest(IEnumerable<string> names) =>
        names
            .OrderByDescending(text => text.Length)
            .ThenBy(text => text, ShownValue.CodePoints)
            .First();

    public static long KeyOf(string name) => EntityKey.Of(nameof(Venue), Birth(name));

    // A slug is cut, and two long names may begin alike.
    private static string Birth(string name) =>
        Slugs.Of(name) is { Length: > 0 and < Slugs.LengthMax - 20 } slug
            ? slug
            : Folding.Fold(name);
}
