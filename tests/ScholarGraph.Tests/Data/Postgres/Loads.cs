using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Generating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Generating;

namespace ScholarGraph.Tests.Data.Postgres;

/// <summary>What is loaded, and who reads meanwhile.</summary>
internal static class Loads
{
    public static Task<ImportedSet> FillAsync(TestGraph graph) =>
        graph.Pipeline.ImportAllAsync([Pages.Ada, Pages.Grace], new ImportOptions(), default);

    public static Task<GenerateReport> GenerateAsync(
        TestGraph graph,
        Action<string> tell,
        CancellationToken cancellationToken
    ) =>
        new GraphGenerator(graph.Contexts, graph.Store).GenerateAsync(
            new Corpus(100, 1),
            tell,
            cancellationToken
        );

    public static Researcher Researcher(long id) =>
        new()
        {
            Id = id,
            Name = "Ada",
            NameFolded = "ada",
            Slug = "ada",
        };

    /// <summary>Reads every table, waiting for nobody, and counts people.</summary>
    public static async Task<long> RowsAsync(TestGraph graph)
    {
        await using var context = await graph.Contexts.CreateDbContextAsync();
        await using var snapshot = await context.BeginReadAsync(default);
        _ = await context.Database.ExecuteSqlRawAsync("SET LOCAL lock_timeout = '1ms'");
        var counts = context
            .Model.GetEntityTypes()
            .Select(type => $"""SELECT count(*) FROM "{type.GetTableName()}" """);
        var rows = await context
            .Database.SqlQueryRaw<long>(string.Join(" UNION ALL ", counts))
            .ToListAsync();
        Assert.NotEmpty(rows);
        return await context.Researchers.LongCountAsync();
    }
}
