using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain.Profiles;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Tests.Domain.Profiles;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>The seed page, read, resolved and kept by the real thing.</summary>
public abstract class SeedImportSuite(TestDatabase database)
{
    private static readonly SourceDocument Seed = ProfileRecords.ToDocument(
        ProfileParser.Parse(SeedFile.Text),
        "razvan-pascanu.fr.txt",
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SeedFile.Text))),
        institution: null
    );

    [SkippableFact]
    public async Task The_seed_counts_are_exact()
    {
        await using var graph = await SeededAsync();

        var statistics = await graph.ReadAsync(db => db.Statistics.SingleAsync());

        Assert.Equal(
            (43, 8, 51, 176, 15, 1),
            (
                statistics.Researchers,
                statistics.Publications,
                statistics.Authorships,
                statistics.Coauthorships,
                statistics.Topics,
                statistics.Sources
            )
        );
    }

    [SkippableFact]
    public async Task The_owner_has_42_coauthors_and_two_works_with_Aristide_Baratin()
    {
        await using var graph = await SeededAsync();

        var owner = await graph.ReadAsync(db =>
            db.Researchers.Where(r => r.Slug == "razvan-pascanu")
                .Select(r => new
                {
                    r.CoauthorCount,
                    r.PublicationCount,
                    Heavy = r
                        .Coauthorships.Where(c => c.Weight > 1)
                        .Select(c => c.ResearcherB.Slug + " " + c.Weight)
                        .ToList(),
                })
                .SingleAsync()
        );

        Assert.Equal((42, 8), (owner.CoauthorCount, owner.PublicationCount));
        Assert.Equal(["aristide-baratin 2"], owner.Heavy);
    }

    [SkippableFact]
    public async Task The_seed_again_changes_nothing()
    {
        await using var graph = await SeededAsync();

        Assert.True((await graph.ImportAsync(Seed)).IsUnchanged);
    }

    [SkippableFact]
    public async Task Topics_have_both_labels_and_are_inferred_where_titles_and_abstracts_name_them()
    {
        await using var graph = await SeededAsync();

        var labels = await graph.ReadAsync(db => db.TopicLabels.CountAsync());
        var inferred = await graph.ReadAsync(db =>
            db.PublicationTopics.OrderBy(l => l.Topic.Slug)
                .Select(l => l.Topic.Slug + ": " + l.Evidence)
                .ToListAsync()
        );

        Assert.Equal(30, labels);
        Assert.Equal(
            [
                "deep-learning: title: \"deep learning\"",
                "neural-networks: title: \"Neural Networks\"",
                "reinforcement-learning: abstract: \"reinforcement learning\" (×2)",
            ],
            inferred
        );
    }

    [SkippableFact]
    public async Task Every_author_line_has_its_provenance()
    {
        await using var graph = await SeededAsync();

        var facts = await graph.ReadAsync(db =>
            db.Provenance.GroupBy(p => p.Fact)
                .Select(g => new { g.Key, Count = g.Count() })
                .ToListAsync()
        );

        Assert.Equal(
            new Dictionary<string, int>
            {
                ["abstract"] = 4,
                ["affiliation"] = 1,
                ["author"] = 70,
                ["membership"] = 1,
                ["name"] = 1,
                ["owner"] = 12,
                ["title"] = 12,
                ["topic"] = 15,
            },
            facts.ToDictionary(f => f.Key, f => f.Count)
        );
    }

    private async Task<TestGraph> SeededAsync()
    {
        var graph = await database.NewAsync(Resolver.Resolve);
        await graph.Store.MigrateAsync(default);
        var vocabulary = TopicVocabulary.Parse(
            await File.ReadAllTextAsync(
                Path.Combine(AppContext.BaseDirectory, "seed", "topics.json")
            )
        );
        _ = await graph.Pipeline.ImportAsync(
            Seed,
            new ImportOptions { Vocabulary = vocabulary },
            default
        );
        return graph;
    }
}
