using System.Globalization;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>The texts that keys are born of: content only, different for each thing, the same on every machine.</summary>
internal static class Births
{
    /// <summary>One text for each work: its title key; where works share it, with the smallest name on the work.</summary>
    public static IReadOnlyList<string> OfWorks(UnitTable table)
    {
        var titles = table.Works.Works.Select(work => work[0].TitleKey).ToList();
        var shared = titles
            .GroupBy(title => title)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet();
        return Distinct([
            .. titles.Select(
                (title, work) =>
                    shared.Contains(title)
                        ? title + "\n" + Smallest(table.OnWork[work].Select(unit => unit.Name.Key))
                        : title
            ),
        ]);
    }

    /// <summary>One text for each person: the folded name shown and the smallest title key among their works.</summary>
    /// <param name="table">All units.</param>
    /// <param name="people">Units of each person.</param>
    public static IReadOnlyList<string> OfPeople(
        UnitTable table,
        IReadOnlyList<IReadOnlyList<Unit>> people
    ) =>
        Distinct([
            .. people
                .AsParallel()
                .AsOrdered()
                .Select(units =>
                    KeyOf(table.ShownName(units))
                    + "\n"
                    + Smallest(
                        units
                            .SelectMany(table.WorksOf)
                            .Select(work => table.Works.Works[work][0].TitleKey)
                    )
                ),
        ]);

    // A name that is printed in its natural order has its key already.
    private static string KeyOf(PersonName shown) =>
        ReferenceEquals(shown.Natural, shown.Printed)
            ? shown.Key
            : PersonName.Parse(shown.Natural).Key;

    private static string Smallest(IEnumerable<string> texts) =>
        texts.Min(CodePointOrder.Instance) ?? "";

    // Things are given in the order of the corpus, so that the number is one of content too.
    private static List<string> Distinct(IReadOnlyList<string> births)
    {
        var taken = new Dictionary<string, int>();
        var distinct = new List<string>(births.Count);
        foreach (var birth in births)
        {
            var times = taken[birth] = taken.GetValueOrDefault(birth) + 1;
            distinct.Add(
                times == 1
                    ? birth
                    : string.Create(CultureInfo.InvariantCulture, $"{birth}\n#{times}")
            );
        }

        return distinct;
    }
}
