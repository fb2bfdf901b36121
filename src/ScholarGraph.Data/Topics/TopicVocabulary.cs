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

    /// <summary>Whether labels, in any order, are exactly this vocabulary's.</summary>
    internal bool IsThatOf(IEnumerable<VocabularyLabel> labels) =>
        ToLabels()
            .Select(label => (label.Id, label.Text))
            .ToHashSet()
            .SetEquals(labels.Select(label => (label.Id, label.Text)));

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

    private static TopicVocabulary From(IReadOnlyList<IReadOnlyDictionary<string, string?>?> topics)
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new List<IReadOnlyDictionary<Language, string>>();
        foreach (var topic in topics)
        {
            var number = entries.Count + 1;
            var labels = (topic ?? throw Refuse($"entry {number} is null")).ToDictionary(
                label => ReadLanguage(label.Key, number),
                label => label.Value?.Trim() ?? ""
            );
            if (labels.Count == 0)
            {
                throw Refuse($"entry {number} has no label");
            }

            foreach (var text in labels.Values)
            {
                Claim(owners, text, number);
            }

            entries.Add(labels);
        }

        return new TopicVocabulary(entries);
    }

    private static Language ReadLanguage(string tag, int entry) =>
        tag switch
        {
            "en" => Language.En,
            "fr" => Language.Fr,
            _ => throw Refuse($"entry {entry} has the unknown language \"{tag}\""),
        };

    private static void Claim(Dictionary<string, int> owners, string text, int entry)
    {
        var words = TopicWords.Key(text);
        if (words.Length == 0)
        {
            throw Refuse($"entry {entry} has a label without words");
        }

        if (!owners.TryAdd(words, entry) && owners[words] != entry)
        {
            throw Refuse($"\"{text}\" stands in the entries {owners[words]} and {entry}");
        }
    }

    private static StoreException Refuse(string cause) =>
        new(
            StoreCodes.Vocabulary,
            $"The topic vocabulary cannot be used: {cause.ReplaceLineEndings(" ")}; correct seed/topics.json."
        );
}
