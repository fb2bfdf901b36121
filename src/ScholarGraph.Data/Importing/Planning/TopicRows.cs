using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Topics that something is about, with their labels.</summary>
internal static class TopicRows
{
    /// <returns>The key of each topic.</returns>
    public static Dictionary<int, long> Add(
        PlanInput input,
        TopicBook book,
        IReadOnlyList<int> used,
        GraphRows rows
    )
    {
        var kept = input.Kept.Rows.Topics.ToDictionary(topic => topic.Id);
        var slugs = new Slugs(kept.Values.Select(topic => topic.Slug));
        var wanted = used.Select(topic =>
                (Topic: topic, Birth: book.Birth(topic), Labels: book.LabelsOf(topic))
            )
            .OrderBy(topic => topic.Birth, StringComparer.Ordinal)
            .ToList();
        var labelled = input
            .Kept.Rows.TopicLabels.GroupBy(
                label => TopicWords.Key(label.Text),
                StringComparer.Ordinal
            )
            .ToDictionary(
                labels => labels.Key,
                labels => labels.Select(label => label.TopicId).ToList()
            );
        // The vocabulary may have joined two topics since: no version is kept for topics, so the key that the
        // English label bears counts as the oldest.
        var since = kept.Keys.ToDictionary(
            key => key,
            key => wanted.Any(topic => EntityKey.Of(nameof(Topic), topic.Birth) == key) ? 0L : 1L
        );
        var assigned = KeyAssigner.Assign(
            nameof(Topic),
            [
                .. wanted.Select(topic => new Wanted(
                    topic.Birth,
                    [
                        .. topic.Labels.Values.SelectMany(text =>
                            labelled.GetValueOrDefault(TopicWords.Key(text), [])
                        ),
                    ]
                )),
            ],
            since,
            input.Kept.Rows.Redirects.Where(redirect => redirect.Kind == nameof(Topic))
        );
        rows.Redirects.AddRange(assigned.Redirects);
        var keys = new Dictionary<int, long>();
        for (var i = 0; i < wanted.Count; i++)
        {
            var key = keys[wanted[i].Topic] = assigned.Keys[i];
            var labels = wanted[i].Labels;
            rows.Topics.Add(
                new Topic
                {
                    Id = key,
                    Slug =
                        kept.GetValueOrDefault(key)?.Slug ?? slugs.Take(labels.Values.First(), key),
                }
            );
            rows.TopicLabels.AddRange(
                labels.Select(label => new TopicLabel
                {
                    Id = EntityKey.Of(nameof(TopicLabel), $"{EntityKey.ToText(key)}/{label.Key}"),
                    TopicId = key,
                    Language = label.Key,
                    Text = label.Value,
                    TextFolded = Folding.Fold(label.Value),
                })
            );
        }

        return keys;
    }
}
