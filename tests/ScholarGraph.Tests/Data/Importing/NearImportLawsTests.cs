using FsCheck.Xunit;
using ScholarGraph.Data.Topics;
using ScholarGraph.Tests.Data.Curating;
using ScholarGraph.Tests.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>An import of works worked out on the people and works that it reaches is the one worked out on the whole graph, to the last column.</summary>
[Properties(Arbitrary = [typeof(CitedWorlds), typeof(PeopledWorlds)])]
public sealed class NearImportLawsTests
{
    private static readonly TopicVocabulary Vocabulary = TopicVocabulary.Parse(
        """{"topics": [{"en": "Deep nets", "fr": "Réseaux profonds"}, {"en": "Wide nets"}]}"""
    );

    [Property(MaxTest = 400)]
    public void Imports_of_the_same_few_people(CitedWorld first, CitedWorld then, byte names)
    {
        var graph = ThoughtGraph.Knowing(Vocabulary, names % 6);
        foreach (var document in first.Documents)
        {
            graph.Import(document);
        }

        foreach (var document in then.Documents)
        {
            graph.Import(document with { Sha256 = $"{names % 3}{document.Sha256}" });
        }
    }

    [Property(MaxTest = 200)]
    public void Imports_of_many_people(PeopledWorld world, byte names)
    {
        var graph = ThoughtGraph.Knowing(Vocabulary, 1 + (names % 9));
        foreach (var document in world.Documents)
        {
            graph.Import(document);
        }
    }

    [Property(MaxTest = 200)]
    public void Imports_of_people_who_are_rare_among_others(PeopledWorld world, byte names)
    {
        // Of a few names to tell by, some are one person's; of as many as there are, some are rare enough for one organization.
        var graph = ThoughtGraph.Knowing(Vocabulary, (names % 2 * 37) + 1 + (names % 13));
        graph.Import(Crowd.Of(50));
        foreach (var documents in world.Documents.Chunk(1 + (names % 2)))
        {
            graph.ImportAll(documents);
        }
    }

    [Property(MaxTest = 200)]
    public void Imports_of_several_sources_at_once(PeopledWorld world, byte names)
    {
        var graph = ThoughtGraph.Knowing(Vocabulary, 1 + (names % 9));
        foreach (var documents in world.Documents.Chunk(1 + (names % 4)))
        {
            graph.ImportAll(documents);
        }
    }

    [Property(MaxTest = 200)]
    public void Imports_between_deletions(PeopledWorld first, PeopledWorld then, byte names)
    {
        var graph = ThoughtGraph.Knowing(Vocabulary, 1 + (names % 9));
        graph.ImportAll(first.Documents);
        foreach (var document in then.Documents)
        {
            graph.Import(
                document with
                {
                    Sha256 = $"then{document.Sha256}",
                    Name = $"then{document.Name}",
                }
            );
            if (graph.Rows.Sources.Count > 3 && document.Works.Count % 2 == 0)
            {
                graph.Drop(graph.Rows.Sources[names % graph.Rows.Sources.Count].Sha256);
            }
        }
    }
}
