using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Generating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Storing;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Domain.Text;
using Snapshooter.Xunit;
using Corpus = ScholarGraph.Domain.Generating.Corpus;

namespace ScholarGraph.Tests.Data.Generating;

public sealed class GraphGeneratorTests(GeneratedDatabase database)
    : IClassFixture<GeneratedDatabase>
{
    private const string Tables =
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' ORDER BY name";

    // Every byte of content in every table. The value was worked out once; on every machine it must come out again.
    [Fact]
    public void The_same_number_and_seed_are_the_same_graph_on_every_machine() =>
        Snapshot.Match(Digest(database.Graph));

    [Fact]
    public void The_file_is_sound_and_every_reference_is_kept()
    {
        Assert.Equal(["ok"], database.Rows("PRAGMA integrity_check"));
        Assert.Empty(database.Rows("PRAGMA foreign_key_check"));
    }

    [Fact]
    public async Task The_tables_and_indexes_are_those_of_a_fresh_database()
    {
        const string schema = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name";
        await using var fresh = await TestGraph.WithAsync();
        Assert.Equal(GeneratedDatabase.Rows(fresh, schema), database.Rows(schema));
    }

    [Theory]
    [InlineData("Researcher", "Name")]
    [InlineData("Researcher", "GivenName")]
    [InlineData("Researcher", "FamilyName")]
    [InlineData("NameVariant", "Name")]
    [InlineData("Publication", "Title")]
    [InlineData("Publication", "Abstract")]
    [InlineData("Authorship", "CreditedName")]
    [InlineData("Affiliation", "Title")]
    [InlineData("Organization", "Name")]
    [InlineData("Venue", "Name")]
    [InlineData("TopicLabel", "Text")]
    public void Every_text_has_its_twin(string table, string column)
    {
        var rows = database.Rows(
            $"SELECT DISTINCT {column}, {column}Folded FROM {table} WHERE {column} IS NOT NULL"
        );
        Assert.NotEmpty(rows);
        Assert.All(
            rows,
            row =>
                Assert.Equal(
                    Folding.Fold(row[..row.IndexOf('|', StringComparison.Ordinal)]),
                    row[(row.IndexOf('|', StringComparison.Ordinal) + 1)..]
                )
        );
    }

    [Fact]
    public Task Keys_are_born_of_content() =>
        database.Graph.ReadAsync(async context =>
        {
            var works = await context.Publications.Select(p => new { p.Id, p.Title }).ToListAsync();
            Assert.All(
                works,
                work => Assert.Equal(EntityKey.Of("Publication", TitleKey.Of(work.Title)), work.Id)
            );
            return works.Count;
        });

    [Fact]
    public void One_finished_run_of_one_source_is_kept() =>
        Assert.Equal(
            ["generated-2000-7|11|1|1"],
            database.Rows(
                "SELECT s.Name, s.Kind, r.State, (SELECT DataVersion FROM GraphStatistics) FROM ImportRun r JOIN Source s ON s.Id = r.SourceId"
            )
        );

    [Fact]
    public async Task Beyond_the_cap_authors_are_joined_with_nobody_and_the_run_says_so()
    {
        await using var graph = await TestGraph.WithAsync();
        var report = await new GraphGenerator(graph.Contexts, graph.Store, 10).GenerateAsync(
            new Corpus(200, 1),
            _ => { },
            default
        );
        Assert.Equal(10, report.PairedAuthorsMax);
        Assert.True(report.CappedWorks > 0);
        Assert.Equal(
            [$"{report.CappedWorks}|{ImportCodes.PairsCapped}"],
            GeneratedDatabase.Rows(graph, "SELECT count(*), max(Code) FROM ImportProblem")
        );
        Assert.Equal(
            [$"{2 * report.Coauthorships}"],
            GeneratedDatabase.Rows(
                graph,
                "SELECT count(*) FROM (SELECT DISTINCT a.ResearcherId, b.ResearcherId FROM Authorship a JOIN Authorship b ON b.PublicationId = a.PublicationId AND b.ResearcherId <> a.ResearcherId WHERE a.Rank <= 10 AND b.Rank <= 10)"
            )
        );
    }

    [Fact]
    public async Task A_graph_that_holds_something_is_left_as_it_is()
    {
        await using var graph = await TestGraph.WithAsync(Pages.Ada);
        var before = Digest(graph);
        var refusal = await Assert.ThrowsAsync<StoreException>(() =>
            new GraphGenerator(graph.Contexts, graph.Store).GenerateAsync(
                new Corpus(10, 1),
                _ => { },
                default
            )
        );
        Assert.Equal(StoreCodes.NotEmpty, refusal.Code);
        Assert.Equal(before, Digest(graph));
    }

    [Fact]
    public async Task Nothing_can_be_imported_into_a_generated_graph()
    {
        var before = Digest(database.Graph);
        var refusal = await Assert.ThrowsAsync<StoreException>(() =>
            database.Graph.ImportAsync(Pages.Ada)
        );
        Assert.Equal(StoreCodes.GeneratedGraph, refusal.Code);
        Assert.Equal(before, Digest(database.Graph));
    }

    [Fact]
    public async Task A_start_with_a_vocabulary_leaves_a_generated_graph_as_it_is()
    {
        var before = Digest(database.Graph);
        var report = await database.Graph.Pipeline.KeepVocabularyAsync(
            TopicVocabulary.Parse("""{"topics": [{"en": "Deep Learning"}]}"""),
            default
        );
        Assert.True(report.IsUnchanged);
        Assert.Equal(before, Digest(database.Graph));
    }

    private static string Digest(TestGraph graph)
    {
        var text = new StringBuilder();
        foreach (var table in GeneratedDatabase.Rows(graph, Tables))
        {
            _ = text.Append(table)
                .Append('\n')
                .AppendJoin(
                    '\n',
                    GeneratedDatabase.Rows(graph, $"SELECT * FROM {table} ORDER BY 1, 2")
                );
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
