using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Data.Topics;

public abstract class KeptVocabularySuite(TestDatabase database)
{
    private static readonly TopicVocabulary Small = TopicVocabulary.Parse(
        """{"topics": [{"en": "Deep Learning", "fr": "Apprentissage profond"}, {"en": "Steam", "fr": "Vapeur"}]}"""
    );

    [SkippableFact]
    public async Task Pages_in_two_languages_meet_in_one_topic_and_unused_entries_are_no_topics()
    {
        await using var graph = await database.WithAsync();
        _ = await graph.Pipeline.KeepVocabularyAsync(Small, default);
        _ = await graph.ImportAsync(Pages.Ada);
        _ = await graph.ImportAsync(Pages.Grace);

        Assert.Equal(["deep-learning: 2", "machines-a-vapeur: 1"], await TopicsAsync(graph));
    }

    [SkippableFact]
    public async Task A_vocabulary_that_comes_later_joins_topics_and_the_other_key_redirects()
    {
        await using var graph = await database.WithAsync(Pages.Ada, Pages.Grace);
        await using var early = await database.WithAsync();
        _ = await early.Pipeline.KeepVocabularyAsync(Small, default);
        _ = await early.ImportAsync(Pages.Ada);
        _ = await early.ImportAsync(Pages.Grace);
        var english = await graph.ReadAsync(db =>
            db.Topics.SingleAsync(t => t.Slug == "deep-learning")
        );

        _ = await graph.Pipeline.KeepVocabularyAsync(Small, default);

        Assert.Equal(await early.ContentAsync(), await graph.ContentAsync());
        var redirect = await graph.ReadAsync(db => db.KeyRedirects.SingleAsync());
        Assert.Equal((nameof(Topic), english.Id), (redirect.Kind, redirect.TargetId));
    }

    [SkippableFact]
    public async Task The_same_vocabulary_again_changes_nothing()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        _ = await graph.Pipeline.KeepVocabularyAsync(Small, default);
        var version = await graph.Store.ReadDataVersionAsync(default);

        Assert.True((await graph.Pipeline.KeepVocabularyAsync(Small, default)).IsUnchanged);

        Assert.Equal(version, await graph.Store.ReadDataVersionAsync(default));
    }

    private static Task<List<string>> TopicsAsync(TestGraph graph) =>
        graph.ReadAsync(db =>
            db.Topics.OrderBy(t => t.Slug)
                .Select(t => t.Slug + ": " + t.ResearcherLinks.Count)
                .ToListAsync()
        );
}
