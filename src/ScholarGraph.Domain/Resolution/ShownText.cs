using System.Text;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Chooses what is shown among what is printed: the longest, then by code points; never by arrival.</summary>
internal static class ShownText
{
    /// <summary>The longest text, counted in code points.</summary>
    /// <param name="texts">At least one.</param>
    public static string Of(IEnumerable<string> texts) =>
        texts
            .OrderByDescending(text => text.EnumerateRunes().Count())
            .ThenBy(text => text, CodePointOrder.Instance)
            .First();

    /// <summary>The longest name in natural order; one with broken accents only where there is no other.</summary>
    /// <param name="names">At least one.</param>
    public static string OfNames(IEnumerable<PersonName> names)
    {
        var all = names.ToList();
        var whole = all.Where(name => !name.IsMangled).ToList();
        return Of((whole.Count > 0 ? whole : all).Select(name => name.Natural));
    }
}
