using System.Buffers;
using System.Globalization;
using System.Text;

namespace ScholarGraph.Data.Topics;

/// <summary>Finds topics whose label, in any language, occurs as whole words in a title or abstract.</summary>
/// <remarks>
/// The longest label wins its place: "deep neural networks" is Deep Neural Networks and not also Neural Networks,
/// unless those words occur elsewhere in the text too. Labels that only overlap both count.
/// A label of a single letter or digit is never looked for. A label of one word says less than others: it is no topic where it is
/// a common noun ("a generalization of", "generalizations of"), and one that only the abstract has once needs another topic beside
/// it. What stands after "without" is no topic either.
/// </remarks>
internal sealed class TopicMatcher
{
    private readonly Dictionary<string, List<(string[] Stems, int Topic)>> _byFirst = new(
        StringComparer.Ordinal
    );

    private readonly SearchValues<string> _beginnings;

    /// <param name="labels">Labels with the topic they name; a topic may have several.</param>
    public TopicMatcher(IEnumerable<(string Label, int Topic)> labels)
    {
        foreach (var (label, topic) in labels)
        {
            string[] stems = [.. TopicWords.Telling(label).Select(word => word.Stem)];
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

        _beginnings = SearchValues.Create(
            [.. _byFirst.Keys.Select(TopicWords.Beginning)],
            StringComparison.OrdinalIgnoreCase
        );
    }

    /// <summary>The topics of one publication, ascending.</summary>
    public List<TopicMatch> Match(string title, string? summary)
    {
        var inTitle = Find(title);
        var inAbstract = summary is null ? [] : Find(summary);
        var topics = inTitle.Keys.Union(inAbstract.Keys).Order().ToList();
        return
        [
            .. topics
                .Where(topic =>
                    inTitle.ContainsKey(topic)
                    || topics.Count > 1
                    || inAbstract[topic] is not [{ IsOneWord: true }]
                )
                .Select(topic =>
                    Told(
                        topic,
                        inTitle.GetValueOrDefault(topic, []),
                        inAbstract.GetValueOrDefault(topic, [])
                    )
                ),
        ];
    }

    private static TopicMatch Told(int topic, List<TopicPlace> inTitle, List<TopicPlace> inAbstract)
    {
        var evidence = new List<string>();
        if (inTitle.Count > 0)
        {
            evidence.Add($"title: \"{inTitle[0].Text}\"");
        }

        if (inAbstract.Count > 0)
        {
            var times =
                inAbstract.Count == 1
                    ? ""
                    : string.Create(CultureInfo.InvariantCulture, $" (×{inAbstract.Count})");
            evidence.Add($"abstract: \"{inAbstract[0].Text}\"{times}");
        }

        var score = inTitle.Count > 0 ? 1 : Math.Min(0.9, (5 + inAbstract.Count - 1) / 10.0);
        return new TopicMatch(topic, string.Join("; ", evidence), score);
    }

    private Dictionary<int, List<TopicPlace>> Find(string text)
    {
        var found = new Dictionary<int, List<TopicPlace>>();
        // Most texts are of other things: that is seen without taking them apart, where letters are what they seem.
        var words =
            Ascii.IsValid(text) && !text.AsSpan().ContainsAny(_beginnings)
                ? []
                : TopicWords.Telling(text);
        var covered = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (Longest(words, i) is not { } best || i + best.Length <= covered)
            {
                continue;
            }

            covered = i + best.Length;
            if (
                TopicContext.IsDenied(words, i)
                || (best.Length == 1 && TopicContext.IsCommonNoun(text, words, i))
            )
            {
                continue;
            }

            Add(best.Topics, words[i].Start, words[covered - 1].End, best.Length == 1);
        }

        for (var i = 0; i < words.Count; i++)
        {
            foreach (var (topic, end) in Shared(words, i))
            {
                Add([topic], words[i].Start, words[end].End, false);
            }
        }

        return found;

        void Add(IEnumerable<int> topics, int start, int end, bool isOneWord)
        {
            foreach (var topic in topics)
            {
                if (!found.TryGetValue(topic, out var places))
                {
                    found[topic] = places = [];
                }

                places.Add(new TopicPlace(text[start..end], isOneWord));
            }
        }
    }

    // Reinforcement and deep learning: the first shares its last words with the second.
    private IEnumerable<(int Topic, int End)> Shared(List<TopicWord> words, int start) =>
        !_byFirst.TryGetValue(words[start].Stem, out var labels)
            ? []
            : from label in labels
            from own in Enumerable.Range(1, label.Stems.Length - 1)
            where
                Fits(words, start, label.Stems.AsSpan(0, own))
                && TopicContext.IsShared(words, start + own)
                && Fits(words, start + own + 2, label.Stems.AsSpan(own))
            select (label.Topic, start + label.Stems.Length + 1);

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

    private static bool Fits(List<TopicWord> words, int start, ReadOnlySpan<string> stems)
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
