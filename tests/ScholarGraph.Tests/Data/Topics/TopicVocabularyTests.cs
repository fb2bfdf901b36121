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

    [Theory]
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
