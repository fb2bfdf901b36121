using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Tests.Data.Curating;
using ScholarGraph.Tests.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Imports of few works into a graph that tells how rare names are.</summary>
public abstract class NearImportSuite(TestDatabase database)
{
    private static readonly SourceDocument Whales = Page.Of(
        "whales.bib",
        null,
        "Of whales: Ishmael Quayle, Anna Bimo",
        "Of nets: I. Quayle, Anna Bimo",
        "Intro: Adam Okafor"
    );

    private static readonly SourceDocument Seas = Page.Of(
        "seas.bib",
        null,
        "Of seas: Ishmael Quayle, Starbuck Vane, Anna Bimo",
        "Of whales: Quayle, Ishmael",
        "Intro: Ada Okafor"
    );

    private static readonly SourceDocument[] Sources =
    [
        Crowd.Page,
        Whales,
        Seas,
        Page.Of("page", "Starbuck Vane", "Of seas: I. Quayle, S. Vane", "Of ropes: Anna Bimo"),
        // The same two stand beside both, and the listing is of a work that is there.
        Page.Of(
            "ships.bib",
            null,
            "Of ships: Anna Bimo, I. Quayle, S. Vane",
            $"Of the crowd: {Crowd.NameOf(1, 1)}, {Crowd.NameOf(2, 2)}, Ishmael Quayle"
        ),
        Page.Of(
            "crews.bib",
            null,
            $"Of the crowd: {Crowd.NameOf(1, 1)}, {Crowd.NameOf(2, 2)}",
            $"Of crews: {Crowd.NameOf(1, 1)}, {Crowd.NameOf(2, 2)}, {Crowd.NameOf(3, 3)}"
        ),
        Told(Page.Of("told.bib", null, "Of whales: Ishmael Quayle", "Of nets: Isaac Quayle")),
    ];

    [SkippableFact]
    public async Task Each_import_leaves_the_rows_that_the_whole_graph_worked_out_anew_leaves()
    {
        await using var near = await CuratedGraph.WithAsync(database);
        await using var whole = await CuratedGraph.WithAsync(database);
        for (var step = 0; step < Sources.Length; step++)
        {
            _ = await near.ImportAsync(Sources[step]);
            // What another build left is worked out anew.
            await using var other = new CuratedGraph(database, whole.Graph.BuiltAs($"{step}"));
            _ = await other.ImportAsync(Sources[step]);

            Assert.Equal(await whole.RowsAsync(), await near.RowsAsync());
        }
    }

    [SkippableFact]
    public async Task Few_works_are_worked_out_on_the_people_whom_they_reach()
    {
        await using var graph = await CuratedGraph.WithAsync(database, Crowd.Page, Whales);

        var worked = await WorkedOutAsync(graph, Seas);

        Assert.True(worked.IsPart);
        Assert.InRange(worked.Planned.Researchers.Count, 4, 40);
    }

    [SkippableFact]
    public async Task Where_names_are_too_few_to_tell_how_rare_they_are_all_are_looked_at()
    {
        await using var graph = await CuratedGraph.WithAsync(database, Whales, Shelf.Novels);

        var worked = await WorkedOutAsync(graph, Seas);

        Assert.Contains(worked.Planned.Researchers, row => row.Slug == "jo-march");
    }

    [SkippableFact]
    public async Task A_decision_of_a_curator_lets_all_be_looked_at()
    {
        await using var graph = await CuratedGraph.WithAsync(database, Crowd.Page, Whales);
        var renamed = await graph.Curation.RenameAsync(
            await graph.KeyAsync("adam-okafor"),
            "Adam Okafor the First",
            false,
            CuratedGraph.Cora,
            default
        );

        var worked = await WorkedOutAsync(graph, Seas);

        Assert.Null(renamed.Error);
        Assert.InRange(worked.Planned.Researchers.Count, 2_500, int.MaxValue);
    }

    private static SourceDocument Told(SourceDocument document) =>
        document with
        {
            Works =
            [
                .. document.Works.Select(work =>
                    work with
                    {
                        Year = 2001,
                        Venue = "Proceedings of Whaling",
                        Abstract = "Of whales and nets.",
                        Identifiers =
                        [
                            new IdentifierRecord(IdentifierScheme.Doi, $"10.1/{work.Title.Length}"),
                        ],
                    }
                ),
            ],
        };

    private static Task<WorkedOutChange> WorkedOutAsync(
        CuratedGraph graph,
        SourceDocument document
    ) =>
        graph.Graph.ReadAsync(async db =>
        {
            var change = GraphChange.Adding(document, null);
            var work = new ChangeWork(db, Resolver.Resolve, null, DateTime.UnixEpoch);
            return Assert.IsType<WorkedOutChange>(
                await work.OutAsync(_ => change, change, default)
            );
        });
}
