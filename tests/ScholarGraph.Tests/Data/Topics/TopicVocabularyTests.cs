using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Storing;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Data.Topics;

public sealed class TopicVocabularyTests
{
    [Fact]
    public void The_seed_vocabulary_pairs_15_topics()
    {
        var vocabulary = TopicVocabulary.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seed", "topics.json"))
        );

        Assert.Equal(15, vocabulary.Entries.Count);
        Assert.All(
            vocabulary.Entries,
            entry => Assert.Equal([Language.En, Language.Fr], entry.Keys.Order())
        );
    }

    [Fact]
    public void The_first_of_several_labels_is_shown_and_all_are_kept()
    {
        var vocabulary = TopicVocabulary.Parse(
            """{"topics": [{"en": ["Neural Networks", "Neural Nets"], "fr": "Réseaux de neurones"}]}"""
        );

        var kept = TopicVocabulary.From(vocabulary.ToLabels());

        Assert.Equal(["Neural Networks", "Neural Nets"], kept.Entries[0][Language.En]);
        Assert.Equal(["Réseaux de neurones"], kept.Entries[0][Language.Fr]);
        Assert.True(vocabulary.IsThatOf(kept.ToLabels()));
    }

    [Theory]
    [InlineData("""{"topics": [{"en": []}]}""")]
    [InlineData("""{"topics": [{"en": [1]}]}""")]
    [InlineData("""{"topics": [{"en": "A\nB"}]}""")]
    [InlineData("""{"topics": [{"en": ["A", "B"]}, {"fr": "b"}]}""")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"topics": [{}]}""")]
    [InlineData("""{"topics": [{"xx": "A"}]}""")]
    [InlineData("""{"topics": [{"en": " - "}]}""")]
    [InlineData("""{"topics": [{"en": "Nets"}, {"en": "Net", "fr": "nets"}, {"fr": "Nets"}]}""")]
    [InlineData("""{"topics": [null]}""")]
    [InlineData("""{"topics": [{"en": null}]}""")]
    public void A_broken_vocabulary_is_refused_in_one_line(string json)
    {
        var failure = Assert.Throws<StoreException>(() => TopicVocabulary.Parse(json));

        Assert.Equal(StoreCodes.Vocabulary, failure.Code);
        Assert.DoesNotContain('\n', failure.Message);
    }
}
