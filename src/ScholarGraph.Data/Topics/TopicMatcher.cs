using System.Globalization;

namespace ScholarGraph.Data.Topics;

/// <summary>Finds topics whose label, in any language, occurs as whole words in a title or abstract.</summary>
/// <remarks>
/// The longest label wins its place: "deep neural networks" is Deep Neural Networks and not also Neural Networks,
/// unless those words occur elsewhere in the text too. Labels that only overlap both count.
/// A label of a single letter or digit is never looked for.
/// </remarks>
internal sealed class TopicMatcher
{
    private readonly Dictionary<string, List<(string[] Stems, int Topic)>> _byFirst = new(
        StringComparer.Ordinal
    );

    /// <param name="labels">Labels with the topic they name; a topic may have several.</param>
    public TopicMatcher(IEnumerable<(string Label, int Topic)> labels)
    {
        foreach (var (label, topic) in labels)
        {
            string[] stems = [.. TopicWords.Split(label).Select(word => word.Stem)];
            if (stems.Sum(stem => stem.Length) < 2)
            {
                continue;
            }

            if (!_byFirst.TryGetValue(stems[0], out var list))
            {
                _byFirst[stems[0]] = list = [];
            }

            list.Add((stems, topic));
        }
    }

    /// <summary>The topics of one publication, ascending.</summary>
    public List<TopicMatch> Match(string title, string? summary)
    {
        var inTitle = Find(title);
        var inAbstract = summary is null ? [] : Find(summary);
        return
        [
            .. inTitle
                .Keys.Union(inAbstract.Keys)
                .Order()
                .Select(topic =>
                {
                    var evidence = new List<string>();
                    if (inTitle.TryGetValue(topic, out var titlePlaces))
                    {
                        evidence.Add($"title: \"{titlePlaces[0]}\"");
                    }

                    if (inAbstract.TryGetValue(topic, out var places))
                    {
                        var times =
                            places.Count == 1
                                ? ""
                                : string.Create(
                                    CultureInfo.InvariantCulture,
                                    $" (×{places.Count})"
                                );
                        evidence.Add($"abstract: \"{places[0]}\"{times}");
                    }

                    var score = titlePlaces is null
                        ? Math.Min(0.9, (5 + (places?.Count ?? 1) - 1) / 10.0)
                        : 1;
                    return new TopicMatch(topic, string.Join("; ", evidence), score);
                }),
        ];
    }

    private Dictionary<int, List<string>> Find(string text)
    {
        var words = TopicWords.Split(text);
        var found = new Dictionary<int, List<string>>();
        var covered = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (Longest(words, i) is not { } best || i + best.Length <= covered)
            {
                continue;
            }

            covered = i + best.Length;
            foreach (var topic in best.Topics)
            {
                if (!found.TryGetValue(topic, out var places))
                {
                    found[topic] = places = [];
                }

                places.Add(text[words[i].Start..words[covered - 1].End]);
            }
        }

        return found;
    }

    private (int Length, IReadOnlyList<int> Topics)? Longest(List<TopicWord> words, int start)
    {
        if (!_byFirst.TryGetValue(words[start].Stem, out var labels))
        {
            return null;
        }

        var fitting = labels.Where(label => Fits(words, start, label.Stems)).ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        var length = fitting.Max(label => label.Stems.Length);
        return (
            length,
            [
                .. fitting
                    .Where(label => label.Stems.Length == length)
                    .Select(label => label.Topic)
                    .Distinct(),
            ]
        );
    }

    private static bool Fits(List<TopicWord> words, int start, string[] stems)
    {
        if (start + stems.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < stems.Length; i++)
        {
            if (words[start + i].Stem != stems[i] || (i > 0 && !words[start + i].IsJoined))
            {
                return false;
            }
        }

        return true;
    }
}
