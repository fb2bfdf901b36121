using System.Globalization;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Writes where something stands: "page.txt: 26-28, 29-31; other.txt: 4".</summary>
internal static class Places
{
    private const int PlacesMax = 20;

    /// <summary>Joins places of several sources; past twenty they are counted only.</summary>
    /// <param name="places">Source and locator, in any order; grouped by source in the order given.</param>
    public static string Of(IEnumerable<(string Source, string Locator)> places)
    {
        var all = places.Distinct().ToList();
        if (all is [var only])
        {
            return $"{only.Source}: {only.Locator}";
        }

        if (all is [var first, var second])
        {
            return first.Source == second.Source
                ? $"{first.Source}: {first.Locator}, {second.Locator}"
                : $"{first.Source}: {first.Locator}; {second.Source}: {second.Locator}";
        }

        var shown = string.Join(
            "; ",
            all.Take(PlacesMax)
                .GroupBy(place => place.Source)
                .Select(group =>
                    $"{group.Key}: {string.Join(", ", group.Select(place => place.Locator))}"
                )
        );
        var rest = all.Count - PlacesMax;
        return rest > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{shown} and {rest} more")
            : shown;
    }

    /// <summary>Names in quotes, by code points, at most five.</summary>
    public static string Quoted(IEnumerable<string> names)
    {
        var all = names.Distinct().Order(CodePointOrder.Instance).ToList();
        if (all is [var only])
        {
            return $"\"{only}\"";
        }

        var shown = string.Join(", ", all.Take(5).Select(name => $"\"{name}\""));
        return all.Count > 5
            ? string.Create(CultureInfo.InvariantCulture, $"{shown} and {all.Count - 5} more")
            : shown;
    }
}
