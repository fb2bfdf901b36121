using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Curating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>A graph in a database, on which curators decide.</summary>
internal sealed class CuratedGraph(TestDatabase database, TestGraph graph) : IAsyncDisposable
{
    public static Curator Cora { get; } = new("cora", "She told us so.");

    public Curation Curation => graph.Curation;

    public TestGraph Graph => graph;

    public static async Task<CuratedGraph> WithAsync(
        TestDatabase database,
        params SourceDocument[] documents
    )
    {
        var graph = new CuratedGraph(database, await database.WithAsync());
        foreach (var document in documents)
        {
            await graph.ImportAsync(document);
        }

        return graph;
    }

    public async Task<long> ImportAsync(SourceDocument document) =>
        (await graph.Real.ImportAsync(document, new ImportOptions(), default)).SourceId ?? 0;

    public Task<long> KeyAsync(string slug) =>
        graph.ReadAsync(db =>
            db.Researchers.Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync()
        );

    public Task<Researcher?> FindAsync(long key) =>
        graph.ReadAsync(db => db.Researchers.SingleOrDefaultAsync(row => row.Id == key));

    public Task<List<string>> NamesAsync() =>
        graph.ReadAsync(db =>
            db.Researchers.OrderBy(row => row.Name).Select(row => row.Name).ToListAsync()
        );

    /// <summary>Keys of someone's authorships of works whose titles begin so.</summary>
    public Task<List<long>> AuthorshipsAsync(long researcher, params string[] titles) =>
        graph.ReadAsync(db =>
            db.Authorships.Where(row => row.ResearcherId == researcher)
                .Where(row => titles.Length == 0 || titles.Contains(row.Publication.Title))
                .OrderBy(row => row.Publication.Title)
                .Select(row => row.Id)
                .ToListAsync()
        );

    /// <summary>Titles of someone's works, with co-authors and their weights.</summary>
    public async Task<(string Works, string Coauthors)> WorkAsync(long researcher) =>
        (
            string.Join(
                ", ",
                await graph.ReadAsync(db =>
                    db.Authorships.Where(row => row.ResearcherId == researcher)
                        .Select(row => row.Publication.Title)
                        .OrderBy(title => title)
                        .ToListAsync()
                )
            ),
            string.Join(
                ", ",
                await graph.ReadAsync(db =>
                    db.Coauthorships.Where(row => row.ResearcherAId == researcher)
                        .OrderBy(row => row.ResearcherB.Name)
                        .Select(row => row.ResearcherB.Name + " " + row.Weight)
                        .ToListAsync()
                )
            )
        );

    public async Task<CuratorDecision> DecisionAsync(long? key) =>
        await graph.ReadAsync(db => db.CuratorDecisions.SingleAsync(row => row.Id == key));

    /// <summary>Every row of the graph but decisions, and whether the tables hold together.</summary>
    public async Task<List<string>> RowsAsync()
    {
        Assert.Empty(await database.LooseEndsAsync(graph));
        return await graph.ReadAsync(async db =>
        {
            var kept = await KeptGraph.ReadAsync(db, default);
            Recount.Check(kept.Rows);
            Assert.Equal(
                (
                    kept.Rows.Researchers.Count,
                    kept.Rows.Authorships.Count,
                    kept.Rows.Coauthorships.Count / 2
                ),
                (
                    kept.Statistics.Researchers,
                    kept.Statistics.Authorships,
                    kept.Statistics.Coauthorships
                )
            );
            return GraphTables
                .All.Where(table => table.Type != typeof(CuratorDecision))
                .SelectMany(table =>
                    table
                        .Rows(kept.Rows)
                        .Select(row =>
                            table.Type.Name
                            + ": "
                            + string.Join(
                                ", ",
                                RowShape
                                    .Of(db.Model, table.Type)
                                    .Columns.Select(column =>
                                        $"{column.Property.Name}={column.Accessor.GetValue(row)}"
                                    )
                            )
                        )
                )
                .Order(StringComparer.Ordinal)
                .ToList();
        });
    }

    public ValueTask DisposeAsync() => graph.DisposeAsync();
}
