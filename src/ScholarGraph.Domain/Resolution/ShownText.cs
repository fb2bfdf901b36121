using System.Text;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Chooses what is shown among what is printed: by the rank of the source, the longest, then by code points; never by arrival.</summary>
internal static class ShownText
{
    /// <summary>The text of the best source, the longest counted in code points.</summary>
    /// <param name="texts">At least one, with the rank of its source.</param>
    public static string Of(IEnumerable<(int Rank, string Text)> texts) =>
        texts
            .OrderBy(text => text.Rank)
            .ThenByDescending(text => text.Text.EnumerateRunes().Count())
            .ThenBy(text => text.Text, CodePointOrder.Instance)
            .First()
            .Text;

    /// <summary>The same, null where there is none.</summary>
    public static string? OrNull(IEnumerable<(int Rank, string? Text)> texts)
    {
        var there = texts
            .Where(text => !string.IsNullOrWhiteSpace(text.Text))
            .Select(text => (text.Rank, text.Text ?? ""))
            .ToList();
        return there.Count == 0 ? null : Of(there);
    }

    /// <summary>The name of the best source in natural order; one with broken accents, or initials, only where there is no other.</summary>
    /// <param name="names">At least one, with the rank of its source.</param>
    public static string OfNames(IEnumerable<(int Rank, PersonName Name)> names)
    {
        var all = names.ToList();
        var whole = all.FindAll(name => !name.Name.IsMangled);
        var kept = whole.Count > 0 ? whole : all;
        var full = kept.FindAll(name => !name.Name.IsInitialsOnly);
        return Of((full.Count > 0 ? full : kept).Select(name => (name.Rank, name.Name.Natural)));
    }
}
