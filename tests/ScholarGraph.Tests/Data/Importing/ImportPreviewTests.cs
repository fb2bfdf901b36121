using FsCheck.Xunit;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Tests.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Importing;

[Properties(Arbitrary = [typeof(SmallWorlds)])]
public sealed class ImportPreviewTests
{
    [Property(MaxTest = 20)]
    public async Task It_tells_what_the_imports_then_do(SmallWorld world)
    {
        await using var graph = new TestGraph(Resolver.Resolve);
        await graph.Store.MigrateAsync(default);
        var preview = await graph.Pipeline.PreviewAsync(default);
        // Once more at the end: what is there already.
        var documents = world.Documents.Concat(world.Documents.Take(1)).ToList();

        var told = documents.Select(preview.Import).ToList();

        Assert.Equal(0, await graph.Store.ReadDataVersionAsync(default));
        for (var i = 0; i < documents.Count; i++)
        {
            var done = await graph.ImportAsync(documents[i]);
            Assert.Equal(done.State, told[i].State);
            Assert.Equal(done.Differences, told[i].Differences);
            Assert.Equal(done.Kinds, told[i].Kinds);
            Assert.Equal(done.Decisions, told[i].Decisions);
            Assert.Equal(done.DataVersion, told[i].DataVersion);
            Assert.True(told[i].IsDryRun);
        }
    }

    [Fact]
    public async Task A_vocabulary_is_told_before_it_is_kept()
    {
        await using var graph = await TestGraph.WithAsync(Pages.Ada, Pages.Grace);
        var vocabulary = TopicVocabulary.Parse(
            """{"topics":[{"en":"Deep Learning","fr":"Apprentissage profond"}]}"""
        );

        var told = (await graph.Pipeline.PreviewAsync(default)).KeepVocabulary(vocabulary);
        var done = await graph.Pipeline.KeepVocabularyAsync(vocabulary, default);

        Assert.NotEmpty(done.Differences);
        Assert.Equal(done.Differences, told.Differences);
    }
}
