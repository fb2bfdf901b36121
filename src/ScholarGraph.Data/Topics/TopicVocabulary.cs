using System.Text.Json;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Topics;

/// <summary>Which labels of several languages are one topic. Topics outside it have one label each.</summary>
public sealed class TopicVocabulary
{
    private TopicVocabulary(IReadOnlyList<IReadOnlyDictionary<Language, string>> entries) =>
        Entries = entries;

    /// <summary>The vocabulary that knows nothing.</summary>
    public static TopicVocabulary Empty { get; } = new([]);

    /// <summary>Labels by language, in the order of the file.</summary>
    public IReadOnlyList<IReadOnlyDictionary<Language, string>> Entries { get; }

    /// <summary>Reads a vocabulary: <c>{"topics": [{"en": "Deep Learning", "fr": "Apprentissage profond"}]}</c>.</summary>
    /// <param name="json">The text; each entry has a label in at least one language, no label stands in two entries.</param>
    /// <exception cref="StoreException">The text is no such vocabulary; the message names the offending entry.</exception>
    public static TopicVocabulary Parse(string json)
    {
        try
        {
            var file = JsonSerializer.Deserialize(
                json,
                TopicVocabularyJson.Default.TopicVocabularyFile
            );
            return From(file?.Topics ?? throw Refuse("it has no list \"topics\""));
        }
        catch (JsonException e)
        {
            throw Refuse(e.Message);
        }
    }

    internal static TopicVocabulary From(IEnumerable<VocabularyLabel> labels) =>
        new([
            .. labels
                .GroupBy(label => label.Entry)
                .OrderBy(entry => entry.Key)
                .Select(entry => entry.ToDictionary(label => label.Language, label => label.Text)),
        ]);

    internal List<VocabularyLabel> ToLabels() =>
        [
            .. Entries.SelectMany(
                (entry, index) =>
                    entry
                        .OrderBy(label => label.Key)
                        .Select(label => new VocabularyLabel
                        {
                            Id = EntityKey.Of("VocabularyLabel", $"{index + 1}/{label.Key}"),
                            Entry = index + 1,
                            Language = label.Key,
                            Text = label.Value,
                        })
            ),
        ];

    private static TopicVocabulary From(IReadOnlyList<Dictionary<string, string>> topics)
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new List<IReadOnlyDictionary<Language, string>>();
        foreach (var topic in topics)
        {
            var labels = new Dictionary<Language, string>();
            foreach (var (tag, text) in topic)
            {
                if (
                    !Enum.TryParse<Language>(tag, ignoreCase: true, out var language)
                    || char.IsDigit(tag[0])
                )
                {
                    throw Refuse($"entry {entries.Count + 1} has the unknown language \"{tag}\"");
                }

                var words = TopicWords.Key(text);
                if (words.Length == 0)
                {
                    throw Refuse($"entry {entries.Count + 1} has a label without words");
                }

                if (owners.TryGetValue(words, out var owner) && owner != entries.Count)
                {
                    throw Refuse(
                        $"\"{text}\" stands in the entries {owner + 1} and {entries.Count + 1}"
                    );
                }

                owners[words] = entries.Count;
                labels[language] = text.Trim();
            }

            if (labels.Count == 0)
            {
                throw Refuse($"entry {entries.Count + 1} has no label");
            }

            entries.Add(labels);
        }

        return new TopicVocabulary(entries);
    }

    private static StoreException Refuse(string cause) =>
        new(
            StoreCodes.Vocabulary,
            $"The topic vocabulary cannot be used: {cause.ReplaceLineEndings(" ")}; correct seed/topics.json."
        );
}
