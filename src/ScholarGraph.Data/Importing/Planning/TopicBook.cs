using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Topics known while a graph is planned: the vocabulary's, then those that pages add.</summary>
internal sealed class TopicBook
{
    private readonly Dictionary<string, int> _byWords = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];

    public TopicBook(TopicVocabulary vocabulary)
    {
        foreach (var labels in vocabulary.Entries)
        {
            foreach (var text in labels.Values.SelectMany(texts => texts))
            {
                _byWords[TopicWords.Key(text)] = _entries.Count;
            }

            _entries.Add(
                new Entry(
                    IsKnown: true,
                    [.. labels.Select(label => (label.Key, SourceFormat.Profile, label.Value[0]))],
                    [.. labels.Values.SelectMany(texts => texts.Skip(1))]
                )
            );
        }
    }

    /// <summary>The topic that a text names in any language; a new one where none is known.</summary>
    /// <returns>Its index; null when the text has no word.</returns>
    public int? Find(string text, Language language, SourceFormat format)
    {
        var words = TopicWords.Key(text);
        if (words.Length == 0)
        {
            return null;
        }

        if (!_byWords.TryGetValue(words, out var index))
        {
            index = _byWords[words] = _entries.Count;
            _entries.Add(new Entry(IsKnown: false, [], []));
        }

        var entry = _entries[index];
        if (!entry.IsKnown)
        {
            entry.Labels.Add((language, format, text));
        }

        return index;
    }

    /// <summary>The topic that a text names; null where none is known.</summary>
    public int? Known(string text) =>
        _byWords.TryGetValue(TopicWords.Key(text), out var index) ? index : null;

    /// <summary>Labels of a topic by language, English first.</summary>
    public SortedDictionary<Language, string> LabelsOf(int topic) =>
        new(
            _entries[topic]
                .Labels.GroupBy(label => label.Language)
                .ToDictionary(
                    labels => labels.Key,
                    labels =>
                        ShownValue.Choose(labels.Select(label => (label.Format, label.Text))) ?? ""
                )
        );

    /// <summary>What the key of a topic is born of: the words of its English label, else of its first.</summary>
    public string Birth(int topic) => TopicWords.Key(LabelsOf(topic).Values.First());

    /// <summary>Every label of every topic, those that are not shown among them.</summary>
    public IEnumerable<(string Label, int Topic)> Labels() =>
        _entries.SelectMany(
            (entry, index) =>
                entry
                    .Labels.Select(label => label.Text)
                    .Concat(entry.Others)
                    .Select(text => (text, index))
        );

    private sealed record Entry(
        bool IsKnown,
        List<(Language Language, SourceFormat Format, string Text)> Labels,
        IReadOnlyList<string> Others
    );
}
