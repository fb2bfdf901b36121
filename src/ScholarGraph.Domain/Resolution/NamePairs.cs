using ScholarGraph.Domain.Text;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Finds compatible names without comparing every name with every other.</summary>
internal static class NamePairs
{
    /// <summary>Pairs of different keys that are compatible, ordered.</summary>
    /// <param name="names">In any order; equal keys count once.</param>
    public static List<(PersonName First, PersonName Second)> Compatible(
        IEnumerable<PersonName> names
    )
    {
        var blocks = new Dictionary<string, List<PersonName>>();
        // Sorted first, so that the pairs of every block stand in the same way.
        var sorted = names
            .DistinctBy(name => name.Key)
            .OrderBy(name => name.Key, CodePointOrder.Instance);
        foreach (var name in sorted)
        {
            foreach (var key in name.Outline.BlockKeys)
            {
                if (!blocks.TryGetValue(key, out var block))
                {
                    blocks.Add(key, block = []);
                }

                block.Add(name);
            }
        }

        return
        [
            .. blocks
                .Values.Where(block => block.Count > 1)
                .SelectMany(Pairs)
                .Where(pair => pair.First.IsCompatibleWith(pair.Second))
                .DistinctBy(pair => (pair.First.Key, pair.Second.Key))
                .OrderBy(pair => pair.First.Key, CodePointOrder.Instance)
                .ThenBy(pair => pair.Second.Key, CodePointOrder.Instance),
        ];
    }

    /// <summary>Whether every two of the names are compatible.</summary>
    public static bool AllCompatible(IReadOnlyList<PersonName> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = i + 1; j < names.Count; j++)
            {
                if (!names[i].IsCompatibleWith(names[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether those of some names that fit a name can all be one person's with it.</summary>
    public static bool AreOne(PersonName name, IEnumerable<PersonName> others) =>
        AllCompatible([.. others.Where(name.IsCompatibleWith)]);

    private static IEnumerable<(PersonName First, PersonName Second)> Pairs(List<PersonName> block)
    {
        for (var i = 0; i < block.Count; i++)
        {
            for (var j = i + 1; j < block.Count; j++)
            {
                yield return (block[i], block[j]);
            }
        }
    }
}
