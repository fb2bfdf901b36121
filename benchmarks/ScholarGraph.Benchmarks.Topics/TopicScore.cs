using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;

namespace ScholarGraph.Benchmarks.Topics;

/// <summary>How well topics are inferred for some works.</summary>
internal sealed class TopicScore
{
    private readonly List<string> _misses = [];

    public TopicScore(TopicVocabulary vocabulary, IReadOnlyList<LabelledWork> works)
    {
        var names = vocabulary.Entries.Select(entry => entry[Language.En][0]).ToList();
        var matcher = new TopicMatcher(
            vocabulary.Entries.SelectMany(
                (entry, topic) =>
                    entry.Values.SelectMany(labels => labels).Select(label => (label, topic))
            )
        );
        Works = works.Count;
        foreach (var work in works)
        {
            var found = matcher
                .Match(work.Title, work.Abstract)
                .Select(match => names[match.Topic])
                .ToList();
            if (work.Topics.Except(names).FirstOrDefault() is { } unknown)
            {
                throw new InvalidDataException($"{work.Title}: there is no topic {unknown}.");
            }

            Right += found.Intersect(work.Topics).Count();
            Found += found.Count;
            Wanted += work.Topics.Count;
            _misses.AddRange(
                found.Except(work.Topics).Select(topic => $"not {topic}: {work.Title}")
            );
            _misses.AddRange(work.Topics.Except(found).Select(topic => $"{topic}: {work.Title}"));
        }
    }

    public int Works { get; }

    public int Right { get; }

    public int Found { get; }

    public int Wanted { get; }

    public double Precision => (double)Right / Found;

    public double Recall => (double)Right / Wanted;

    /// <summary>What was found and should not have been, and what was not found.</summary>
    public IReadOnlyList<string> Misses => _misses;
}
