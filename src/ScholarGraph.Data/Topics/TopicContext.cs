namespace ScholarGraph.Data.Topics;

/// <summary>What stands around a label, and changes what it says.</summary>
internal static class TopicContext
{
    private static readonly HashSet<string> _and = ["and", "or"];
    private static readonly HashSet<string> _articles = ["a", "an", "un", "une"];
    private static readonly HashSet<string> _without =
    [
        TopicWords.Key("without"),
        TopicWords.Key("sans"),
    ];

    private static readonly string[] _of = [" of ", " de ", " du ", " des ", " d'", " d’"];

    /// <summary>Whether a work does without what stands there: "without neural networks".</summary>
    public static bool IsDenied(List<TopicWord> words, int at) =>
        at > 0 && words[at].IsJoined && _without.Contains(words[at - 1].Stem);

    /// <summary>Whether a word is only a common noun: "a generalization of", "generalizations of".</summary>
    public static bool IsCommonNoun(string text, List<TopicWord> words, int at) =>
        _of.Any(of => text.AsSpan(words[at].End).StartsWith(of, StringComparison.OrdinalIgnoreCase))
        && (
            text[words[at].End - 1] is 's' or 'S'
            || (at > 0 && words[at].IsJoined && _articles.Contains(words[at - 1].Stem))
        );

    /// <summary>Whether "and", another word and what is shared stand there: reinforcement <em>and deep learning</em>.</summary>
    public static bool IsShared(List<TopicWord> words, int at) =>
        at + 2 < words.Count
        && _and.Contains(words[at].Stem)
        && words[at].IsJoined
        && words[at + 1].IsJoined
        && words[at + 2].IsJoined;
}
