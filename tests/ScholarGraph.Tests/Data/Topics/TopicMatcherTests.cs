using ScholarGraph.Data.Topics;

namespace ScholarGraph.Tests.Data.Topics;

public sealed class TopicMatcherTests
{
    private static readonly TopicMatcher Matcher = new([
        ("Neural Networks", 0),
        ("Réseaux de neurones", 0),
        ("Réseaux neuronaux", 0),
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

    [Theory]
    [InlineData("Optimization in ports", 3)]
    [InlineData("Réseau de neurones", 0)]
    [InlineData("Les réseaux des neurones", 0)]
    [InlineData("Un réseau neuronal", 0)]
    [InlineData("Few-shot and deep learning", 2)]
    public void Spelling_particles_endings_and_a_shared_noun_make_no_difference(
        string title,
        int topic
    ) => Assert.Equal(topic, Assert.Single(Matcher.Match(title, null)).Topic);

    [Theory]
    [InlineData("An optimization of the postal route")]
    [InlineData("Une optimisation du pain")]
    [InlineData("Three optimizations of a loop")]
    [InlineData("Speech without neural networks")]
    [InlineData("La parole sans réseaux de neurones")]
    [InlineData("Few-shot and deep. Learning")]
    public void A_common_noun_or_what_a_work_does_without_is_no_topic(string title) =>
        Assert.Empty(Matcher.Match(title, null));

    [Fact]
    public void A_label_of_one_word_that_only_the_abstract_has_once_needs_another_beside_it()
    {
        Assert.Empty(Matcher.Match("Cheese", "Optimization was done by hand."));
        Assert.Equal(
            [3],
            Matcher
                .Match("Cheese", "Optimization is hard, and optimization is slow.")
                .Select(match => match.Topic)
        );
        Assert.Equal(
            [0, 3],
            Matcher.Match("Cheese", "Optimization of neural networks.").Select(match => match.Topic)
        );
    }

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
