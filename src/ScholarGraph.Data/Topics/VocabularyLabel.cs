using ScholarGraph.Domain;

namespace ScholarGraph.Data.Topics;

/// <summary>One label of the kept vocabulary; labels of one entry are one topic.</summary>
internal sealed class VocabularyLabel
{
    /// <summary>Key: born of entry and language.</summary>
    public long Id { get; set; }

    /// <summary>Place of the entry in the vocabulary, from 1.</summary>
    public int Entry { get; set; }

    /// <summary>Language of the text.</summary>
    public Language Language { get; set; }

    /// <summary>The label that is shown; below it, a line each, what else the topic is found by.</summary>
    public required string Text { get; set; }
}
