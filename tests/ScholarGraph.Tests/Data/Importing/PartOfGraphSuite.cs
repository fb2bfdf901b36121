using ScholarGraph.Data.Curating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Tests.Data.Curating;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Changes of a database that are worked out on the rows that they touch.</summary>
public abstract class PartOfGraphSuite(TestDatabase database)
{
    private static readonly Func<CuratedGraph, Task>[] Steps =
    [
        graph => graph.ImportAsync(Shelf.Novels),
        graph => graph.ImportAsync(Shelf.Letters),
        graph => graph.ImportAsync(Shelf.Registry("Beth March", "0000-0001-5109-3700")),
        async graph =>
            await DoneAsync(
                graph.Curation.MergeAsync(
                    await graph.KeyAsync("jo-march"),
                    [await graph.KeyAsync("josephine-bhaer")],
                    CuratedGraph.Cora,
                    default
                )
            ),
        graph => graph.ImportAsync(Shelf.MoreLetters),
        async graph =>
        {
            var jo = await graph.KeyAsync("jo-march");
            await DoneAsync(
                graph.Curation.SplitAsync(
                    jo,
                    await graph.AuthorshipsAsync(jo, "Pickwick Papers"),
                    "Jo March the Other",
                    CuratedGraph.Cora,
                    default
                )
            );
        },
        graph => graph.ImportAsync(Shelf.OwnPage),
        async graph =>
            await DoneAsync(
                graph.Curation.RenameAsync(
                    await graph.KeyAsync("amy-march"),
                    "Amy Laurence",
                    true,
                    CuratedGraph.Cora,
                    default
                )
            ),
        async graph =>
            await DoneAsync(
                graph.Curation.RemoveAsync(
                    await graph.KeyAsync("sam-weller"),
                    CuratedGraph.Cora,
                    default
                )
            ),
        graph => graph.ImportAsync(Completion.Bibtex),
        graph => graph.ImportAsync(Completion.OpenAlex),
        async graph =>
            await DoneAsync(
                graph.Curation.DeleteSourceAsync(
                    await graph.ImportAsync(Shelf.Letters),
                    CuratedGraph.Cora,
                    default
                )
            ),
        graph => graph.ImportAsync(Shelf.Letters),
    ];

    [SkippableFact]
    public async Task Each_change_leaves_the_rows_that_the_whole_graph_worked_out_anew_leaves()
    {
        await using var part = await CuratedGraph.WithAsync(database);
        await using var whole = await CuratedGraph.WithAsync(database);
        for (var step = 0; step < Steps.Length; step++)
        {
            await Steps[step](part);
            // What another build left is worked out anew.
            await using var other = new CuratedGraph(database, whole.Graph.BuiltAs($"{step}"));
            await Steps[step](other);

            Assert.Equal(await whole.RowsAsync(), await part.RowsAsync());
        }
    }

    [SkippableFact]
    public async Task Only_what_this_build_left_is_worked_out_in_part()
    {
        await using var graph = await CuratedGraph.WithAsync(database, Shelf.Novels);

        Assert.True((await WorkedOutAsync(graph.Graph, Shelf.Letters, null)).IsPart);
        Assert.False((await WorkedOutAsync(graph.Graph, Shelf.Letters, "another")).IsPart);
    }

    [SkippableFact]
    public async Task New_words_of_topics_are_sought_in_every_title()
    {
        await using var graph = await CuratedGraph.WithAsync(database, Shelf.Novels);
        var letters = Shelf.Letters with
        {
            Works =
            [
                .. Shelf.Letters.Works.Select(work =>
                    work with
                    {
                        Topics = [new TopicRecord { Text = "Wives", Locator = "9" }],
                    }
                ),
            ],
        };

        Assert.False((await WorkedOutAsync(graph.Graph, letters, null)).IsPart);
    }

    [SkippableFact]
    public async Task A_decision_leaves_sources_known()
    {
        await using var place = await CuratedGraph.WithAsync(database);
        await using var graph = new CuratedGraph(database, place.Graph.BuiltAs("1"));
        _ = await graph.ImportAsync(Shelf.Novels);
        await DoneAsync(
            graph.Curation.RenameAsync(
                await graph.KeyAsync("jo-march"),
                "Josephine March",
                false,
                CuratedGraph.Cora,
                default
            )
        );

        Assert.Single(
            await graph.Graph.Real.ImportKnownAsync(
                [new SourceBytes(Shelf.Novels.Sha256, null)],
                default
            )
        );
    }

    private static Task<WorkedOutChange> WorkedOutAsync(
        TestGraph graph,
        SourceDocument document,
        string? build
    ) =>
        graph.ReadAsync(async db =>
        {
            var change = GraphChange.Adding(document, null);
            var work = new ChangeWork(db, Resolver.Resolve, build, DateTime.UnixEpoch);
            var worked = await work.OutAsync(_ => change, change, default);
            return Assert.IsType<WorkedOutChange>(worked);
        });

    private static async Task DoneAsync(Task<CurationResult> decision) =>
        Assert.Null((await decision).Error);
}
