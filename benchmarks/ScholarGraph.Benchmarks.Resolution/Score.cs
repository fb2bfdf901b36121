using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Benchmarks.Resolution;

/// <summary>Pairs of labelled names: how many of those joined are one person, and how many of one person are joined.</summary>
/// <param name="Joined">Pairs that the resolution takes for one.</param>
/// <param name="Right">Of these, pairs of one label.</param>
/// <param name="True">Pairs of one label.</param>
/// <param name="Confusions">Persons of several labels.</param>
internal sealed record Score(
    long Joined,
    long Right,
    long True,
    IReadOnlyList<(int Person, string Told)> Confusions
)
{
    public double Precision => Joined == 0 ? 1 : (double)Right / Joined;

    public double Recall => True == 0 ? 1 : (double)Right / True;

    public static Score Of(
        Division division,
        ResolvedGraph graph,
        IReadOnlyDictionary<(string Locator, int Author), (string Id, string Name)> labels
    )
    {
        var documents = division.Documents.ToDictionary(document => document.Sha256);
        var (joined, right) = (0L, 0L);
        var confusions = new List<(int, string)>();
        for (var p = 0; p < graph.People.Count; p++)
        {
            var person = graph.People[p];
            var ids = new Dictionary<string, int>();
            var count = 0;
            foreach (var mention in person.Mentions)
            {
                if (
                    mention is { Work: { } work, Author: { } author }
                    && labels.TryGetValue(
                        (documents[mention.Sha256].Works[work].Locator, author),
                        out var label
                    )
                )
                {
                    ids[label.Id] = ids.GetValueOrDefault(label.Id) + 1;
                    count++;
                }
            }

            joined += Pairs(count);
            right += ids.Values.Sum(Pairs);
            if (ids.Count > 1)
            {
                confusions.Add(
                    (
                        p,
                        $"{person.Name}: {string.Join(", ", ids.OrderByDescending(id => id.Value).Select(id => $"{id.Key} ×{id.Value}"))}"
                    )
                );
            }
        }

        var real = labels.Values.CountBy(label => label.Id).Sum(id => Pairs(id.Value));
        return new Score(joined, right, real, confusions);
    }

    private static long Pairs(int count) => (long)count * (count - 1) / 2;
}
