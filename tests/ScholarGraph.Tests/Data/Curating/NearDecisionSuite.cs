using ScholarGraph.Data.Curating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Importing.Near;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>Decisions that are worked out on the people and works that they reach.</summary>
public abstract class NearDecisionSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task A_merge_reads_the_sources_of_whom_it_makes_one()
    {
        await using var graph = await GraphAsync();

        Assert.Equal(
            [Shelf.Letters.Sha256, Shelf.Novels.Sha256],
            await ReadAsync(
                graph,
                (draft, keys) => draft.Merge(keys[0], [keys[1]]),
                "jo-march",
                "josephine-bhaer"
            )
        );
    }

    [SkippableFact]
    public async Task A_new_name_reads_the_sources_of_who_bears_it()
    {
        await using var graph = await GraphAsync();

        Assert.Equal(
            [Shelf.Letters.Sha256],
            await ReadAsync(
                graph,
                (draft, keys) => draft.Rename(keys[0], "Jo Bhaer", false),
                "josephine-bhaer"
            )
        );
    }

    [SkippableFact]
    public async Task Who_hides_a_name_is_worked_out_with_all_sources()
    {
        await using var graph = await GraphAsync();

        Assert.Equal(
            4,
            (
                await ReadAsync(
                    graph,
                    (draft, keys) => draft.Rename(keys[0], "Jo Bhaer", true),
                    "josephine-bhaer"
                )
            ).Count
        );
    }

    [SkippableFact]
    public async Task Decisions_one_after_the_other_leave_the_rows_that_the_whole_graph_worked_out_anew_leaves()
    {
        await using var near = await GraphAsync();
        await using var whole = await GraphAsync();
        Func<CuratedGraph, Task<CurationResult>>[] steps =
        [
            async graph =>
                await graph.Curation.MergeAsync(
                    await graph.KeyAsync("jo-march"),
                    [await graph.KeyAsync("josephine-bhaer")],
                    CuratedGraph.Cora,
                    default
                ),
            async graph =>
                await graph.Curation.RenameAsync(
                    await graph.KeyAsync("jo-march"),
                    "Jo March Bhaer",
                    false,
                    CuratedGraph.Cora,
                    default
                ),
            async graph =>
                await graph.Curation.MergeAsync(
                    await graph.KeyAsync("amy-march"),
                    [await graph.KeyAsync("jo-march")],
                    CuratedGraph.Cora,
                    default
                ),
            async graph =>
                await graph.Curation.UndoAsync(
                    (await graph.Graph.ReadAsync(db => ChangeWork.ReadAsync(db, default)))
                        .Rows.CuratorDecisions.Single(row => row.Number == 2)
                        .Id,
                    CuratedGraph.Cora,
                    default
                ),
        ];
        for (var step = 0; step < steps.Length; step++)
        {
            Assert.Null((await steps[step](near)).Error);
            // What another build left is worked out anew.
            await using var other = new CuratedGraph(database, whole.Graph.BuiltAs($"{step}"));
            Assert.Null((await steps[step](other)).Error);

            Assert.Equal(await whole.RowsAsync(), await near.RowsAsync());
        }
    }

    [SkippableFact]
    public async Task Who_was_split_off_a_split_page_owner_goes_with_a_merge()
    {
        await using var graph = await GraphAsync();
        _ = await graph.ImportAsync(
            Pages.Page(
                "clara.txt",
                Language.En,
                Pages.Person("Clara Burnham"),
                Pages.Work("One", 1, null, "Ann One"),
                Pages.Work("Two", 5, null, "Ann Two"),
                Pages.Work("Three", 9, null, "Ann Three")
            )
        );
        var clara = await graph.KeyAsync("clara-burnham");
        var first = await SplitAsync(graph, clara, "First Other", "One", "Two");
        var second = await SplitAsync(graph, first, "Second Other", "Two");

        var merged = await graph.Curation.MergeAsync(clara, [second], CuratedGraph.Cora, default);

        Assert.Null(merged.Error);
        Assert.Null(await graph.FindAsync(second));
        _ = await graph.RowsAsync();
    }

    private static async Task<long> SplitAsync(
        CuratedGraph graph,
        long researcher,
        string name,
        params string[] titles
    )
    {
        var split = await graph.Curation.SplitAsync(
            researcher,
            await graph.AuthorshipsAsync(researcher, titles),
            name,
            CuratedGraph.Cora,
            default
        );
        Assert.Null(split.Error);
        return split.ResearcherId ?? 0;
    }

    private Task<CuratedGraph> GraphAsync() =>
        CuratedGraph.WithAsync(
            database,
            Shelf.Novels,
            Shelf.Letters,
            Shelf.OwnPage with
            {
                Owner = Pages.Person("Fritz Bhaer"),
            },
            Shelf.Registry("Hannah Mullet", "0000-0001-5109-3700")
        );

    /// <summary>Hashes of the sources that a decision is worked out on.</summary>
    private static async Task<List<string>> ReadAsync(
        CuratedGraph graph,
        Func<Drafting, IReadOnlyList<long>, Drafted> ask,
        params string[] slugs
    )
    {
        var keys = new List<long>();
        foreach (var slug in slugs)
        {
            keys.Add(await graph.KeyAsync(slug));
        }

        var change = await graph.Graph.ReadAsync(db =>
            new ChangeWork(db, Resolver.Resolve, null, DateTime.UnixEpoch).OutAsync(
                new DecisionSubject(keys, null),
                kept =>
                    ask(new Drafting(kept), keys).Draft is { } draft
                        ? DecisionBook
                            .Add(kept, draft, CuratedGraph.Cora, DateTime.UnixEpoch)
                            .Change
                        : null,
                default
            )
        );
        return
        [
            .. Assert.IsType<WorkedOutChange>(change).Documents.Keys.Order(StringComparer.Ordinal),
        ];
    }
}
