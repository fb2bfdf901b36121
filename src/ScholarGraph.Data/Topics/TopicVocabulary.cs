using System.Text.Json;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Topics;

/// <summary>Which labels of several languages are one topic. Topics outside it have one label each.</summary>
public sealed class TopicVocabulary
{
    private TopicVocabulary(
        IReadOnlyList<IReadOnlyDictionary<Language, IReadOnlyList<string>>> entries
    ) => Entries = entries;

    /// <summary>The vocabulary that knows nothing.</summary>
    public static TopicVocabulary Empty { get; } = new([]);

    /// <summary>What each topic is called, by language, in the order of the file: the label that is shown, then what else it is found by.</summary>
    public IReadOnlyList<IReadOnlyDictionary<Language, IReadOnlyList<string>>> Entries { get; }

    /// <summary>Reads a vocabulary: <c>{"topics": [{"en": ["Deep Learning", "Deep Nets"], "fr": "Apprentissage profond"}]}</c>.</summary>
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
                .Select(entry =>
                    entry.ToDictionary(
                        label => label.Language,
                        label => (IReadOnlyList<string>)label.Text.Split('\n')
                    )
                ),
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
                            Text = string.Join('\n', label.Value),
                        })
            ),
        ];

    private static TopicVocabulary From(
        IReadOnlyList<IReadOnlyDictionary<string, JsonElement>?> topics
    )
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new List<IReadOnlyDictionary<Language, IReadOnlyList<string>>>();
        foreach (var topic in topics)
        {
            var number = entries.Count + 1;
            var labels = (topic ?? throw Refuse($"entry {number} is null")).ToDictionary(
                label => ReadLanguage(label.Key, number),
                label => ReadLabels(label.Value, number)
            );
            if (labels.Count == 0)
            {
                throw Refuse($"entry {number} has no label");
            }

            foreach (var text in labels.Values.SelectMany(texts => texts))
            {
                Claim(owners, text, number);
            }

            entries.Add(labels);
        }

        return new TopicVocabulary(entries);
    }

    private static IReadOnlyList<string> ReadLabels(JsonElement value, int entry) =>
        value.ValueKind switch
        {
            JsonValueKind.String => [ReadLabel(value, entry)],
            JsonValueKind.Array when value.GetArrayLength() > 0 =>
            [
                .. value.EnumerateArray().Select(label => ReadLabel(label, entry)),
            ],
            _ => throw Refuse($"entry {entry} has something else than a label or a list of labels"),
        };

    private static string ReadLabel(JsonElement value, int entry) =>
        value.ValueKind == JsonValueKind.String
        && value.GetString()!.Trim() is var text
        && !text.Contains('\n', StringComparison.Ordinal)
            ? text
            : throw Refuse($"entry {entry} has a label that is no line of text");

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
