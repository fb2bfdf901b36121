using System.Text;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Chooses what is shown among what is printed: by the rank of the source, the longest, then by code points; never by arrival.</summary>
internal static class ShownText
{
    /// <summary>The text of the best source, the longest counted in code points.</summary>
    /// <param name="texts">At least one, with the rank of its source.</param>
    public static string Of(IEnumerable<(int Rank, string Text)> texts) =>
        Best(texts, text => text);

    /// <summary>The same, null where there is none.</summary>
    public static string? OrNull(IEnumerable<(int Rank, string? Text)> texts)
    {
        var there = texts
            .Where(text => !string.IsNullOrWhiteSpace(text.Text))
            .Select(text => (text.Rank, text.Text ?? ""))
            .ToList();
        return there.Count == 0 ? null : Of(there);
    }

    /// <summary>The name of the best source; one with broken accents, or initials, only where there is no other. It is shown in its natural order.</summary>
    /// <param name="names">At least one, with the rank of its source.</param>
    public static PersonName OfNames(IReadOnlyList<(int Rank, PersonName Name)> names)
    {
        if (names.Count == 1)
        {
            return names[0].Name;
        }

        var kept = Where(names, name => !name.IsMangled);
        return Best(Where(kept, name => !name.IsInitialsOnly), name => name.Natural);
    }

    private static IReadOnlyList<(int Rank, PersonName Name)> Where(
        IReadOnlyList<(int Rank, PersonName Name)> names,
        Func<PersonName, bool> isBetter
    )
    {
        var better = names.Where(name => isBetter(name.Name)).ToList();
        return better.Count > 0 ? better : names;
    }

    private static T Best<T>(IEnumerable<(int Rank, T Thing)> things, Func<T, string> textOf)
    {
        using var each = things.GetEnumerator();
        _ = each.MoveNext();
        var best = each.Current;
        while (each.MoveNext())
        {
            if (Compare(each.Current, best, textOf) < 0)
            {
                best = each.Current;
            }
        }

        return best.Thing;
    }

    private static int Compare<T>(
        (int Rank, T Thing) x,
        (int Rank, T Thing) y,
        Func<T, string> textOf
    )
    {
        if (x.Rank != y.Rank)
        {
            return x.Rank.CompareTo(y.Rank);
        }

        var (a, b) = (textOf(x.Thing), textOf(y.Thing));
        if (a == b)
        {
            return 0;
        }

        var longer = Length(b).CompareTo(Length(a));
        return longer != 0 ? longer : CodePointOrder.Instance.Compare(a, b);
    }

    private static int Length(string text)
    {
        var length = text.Length;
        foreach (var unit in text)
        {
            length -= char.IsLowSurrogate(unit) ? 1 : 0;
        }

        return length;
    }
}
