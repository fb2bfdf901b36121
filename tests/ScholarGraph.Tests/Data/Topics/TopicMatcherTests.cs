using ScholarGraph.Data.Topics;

namespace ScholarGraph.Tests.Data.Topics;

public sealed class TopicMatcherTests
{
    private static readonly TopicMatcher Matcher = new([
        ("Neural Networks", 0),
        ("Réseaux de neurones", 0),
        ("Deep Neural Networks", 1),
        ("Few-Shot Learning", 2),
        ("Optimisation", 3),
        ("R", 4),
    ]);

    [Theory]
    [InlineData("On neural networks", 0)]
    [InlineData("A NEURAL NETWORK that learns", 0)]
    [InlineData("Un réseau de neurones", 0)]
    [InlineData("Few shot learning revisited", 2)]
    [InlineData("Towards few‑shot learning", 2)]
    [InlineData("L'optimisation", 3)]
    public void A_label_is_found_whatever_its_case_accents_hyphens_and_plural(
        string title,
        int topic
    ) => Assert.Equal(topic, Assert.Single(Matcher.Match(title, null)).Topic);

    [Theory]
    [InlineData("Neuralnetworks")]
    [InlineData("Signals are neural. Networks are not")]
    [InlineData("Suboptimisation")]
    [InlineData("Plan R")]
    public void Nothing_is_found_inside_words_across_phrases_or_for_one_letter(string title) =>
        Assert.Empty(Matcher.Match(title, null));

    [Fact]
    public void The_longest_label_wins_its_place()
    {
        Assert.Equal([1], Matcher.Match("Deep neural networks", null).Select(match => match.Topic));
        Assert.Equal(
            [0, 1],
            Matcher
                .Match("Deep neural networks", "Not all neural networks.")
                .Select(match => match.Topic)
        );
    }

    [Theory]
    [InlineData("Neural networks", null, 1.0, "title: \"Neural networks\"")]
    [InlineData("On", "A neural network.", 0.5, "abstract: \"neural network\"")]
    [InlineData(
        "On",
        "Neural networks, neural networks.",
        0.6,
        "abstract: \"Neural networks\" (×2)"
    )]
    [InlineData(
        "Neural networks",
        "A neural network.",
        1.0,
        "title: \"Neural networks\"; abstract: \"neural network\""
    )]
    public void Score_and_evidence_say_where_it_stands(
        string title,
        string? text,
        double score,
        string evidence
    )
    {
        var match = Assert.Single(Matcher.Match(title, text));

        Assert.Equal((score, evidence), (match.Score, match.Evidence));
    }
}
