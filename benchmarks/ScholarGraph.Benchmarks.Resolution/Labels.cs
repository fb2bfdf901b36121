using ScholarGraph.Domain.Records;

namespace ScholarGraph.Benchmarks.Resolution;

/// <summary>Printed names whose person the corpus states by an id.</summary>
internal static class Labels
{
    /// <summary>The label of each author of each work; by locator, since divisions keep these.</summary>
    public static Dictionary<(string Locator, int Author), (string Id, string Name)> Of(
        IEnumerable<SourceDocument> corpus
    )
    {
        var labels = new Dictionary<(string, int), (string, string)>();
        foreach (var work in corpus.SelectMany(document => document.Works))
        {
            for (var a = 0; a < work.Authors.Count; a++)
            {
                if ((work.Authors[a].Orcid ?? work.Authors[a].PersonId) is { } id)
                {
                    labels[(work.Locator, a)] = (id, work.Authors[a].Name);
                }
            }
        }

        return labels;
    }

    /// <summary>
    /// Without ids that are a name and nothing else where other ids of the name say more ("jane-doe" beside "jane-doe-oxford"):
    /// such an id gathers those whom nobody told apart.
    /// </summary>
    public static Dictionary<
        (string Locator, int Author),
        (string Id, string Name)
    > WithoutGathering(Dictionary<(string Locator, int Author), (string Id, string Name)> labels)
    {
        var ids = labels.Values.Select(label => label.Id).ToHashSet(StringComparer.Ordinal);
        return labels
            .Where(label =>
                !ids.Any(id => id.StartsWith(label.Value.Id + "-", StringComparison.Ordinal))
            )
            .ToDictionary();
    }
}
