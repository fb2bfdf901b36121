using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;
using static ScholarGraph.Tests.Data.Curating.CuratedGraph;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>Under which name a person is shown, and that it can be hidden, or the person taken out.</summary>
public abstract class ShownNamesSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task A_renaming_counts_more_than_any_source_and_keeps_the_forms_that_sources_print()
    {
        await using var graph = await WithAsync(database, Shelf.Novels);
        var march = await graph.KeyAsync("jo-march");

        _ = await graph.Curation.RenameAsync(march, "Josephine March Bhaer", false, Cora, default);

        var person = await graph.FindAsync(march);
        Assert.Equal(("Josephine March Bhaer", "jo-march"), (person?.Name, person?.Slug));
        Assert.Equal(
            ["Jo March", "Josephine March Bhaer"],
            await graph.Graph.ReadAsync(db =>
                db.NameVariants.Where(row => row.ResearcherId == march)
                    .OrderBy(row => row.Name)
                    .Select(row => row.Name)
                    .ToListAsync()
            )
        );
        _ = await graph.RowsAsync();
    }

    [SkippableFact]
    public async Task A_hidden_former_name_is_seen_nowhere_also_after_later_imports_and_comes_back()
    {
        await using var graph = await WithAsync(database, Shelf.Novels, Shelf.OwnPage);
        var before = await graph.RowsAsync();
        var bhaer = await graph.KeyAsync("josephine-bhaer");

        var renamed = await graph.Curation.RenameAsync(bhaer, "Robin Vale", true, Cora, default);
        Assert.DoesNotContain(await graph.RowsAsync(), Tells);
        var letters = await graph.ImportAsync(
            Shelf.OwnPage with
            {
                Sha256 = "again",
                Name = "again.txt",
            }
        );
        Assert.DoesNotContain(await graph.RowsAsync(), Tells);
        Assert.Equal("robin-vale", (await graph.FindAsync(bhaer))?.Slug);
        Assert.Equal(
            bhaer,
            await graph.Graph.ReadAsync(db =>
                db.SlugRedirects.Where(row => row.Slug == "josephine-bhaer")
                    .Select(row => row.TargetId)
                    .SingleAsync()
            )
        );

        _ = await graph.Graph.Real.DeleteSourceAsync(letters, default);
        _ = await graph.Curation.UndoAsync(renamed.DecisionId ?? 0, Cora, default);
        Assert.Equal(
            before,
            (await graph.RowsAsync()).Where(row =>
                !row.Contains("robin-vale", StringComparison.Ordinal)
            )
        );
    }

    [SkippableFact]
    public async Task A_name_that_a_decision_gave_once_is_hidden_like_any_other_and_comes_back()
    {
        await using var graph = await WithAsync(database, Shelf.Novels, Shelf.OwnPage);
        var bhaer = await graph.KeyAsync("josephine-bhaer");
        _ = await graph.Curation.RenameAsync(bhaer, "Robin Vale", false, Cora, default);
        var before = await graph.RowsAsync();

        var hidden = await graph.Curation.RenameAsync(bhaer, "Wren Hill", true, Cora, default);
        Assert.Equal([null, "Wren Hill"], await GivenAsync(graph));
        _ = await graph.Curation.UndoAsync(hidden.DecisionId ?? 0, Cora, default);
        Assert.Equal(["Robin Vale", "Wren Hill"], await GivenAsync(graph));

        var removed = await graph.Curation.RemoveAsync(bhaer, Cora, default);
        Assert.Equal([null, null, null], await GivenAsync(graph));
        _ = await graph.Curation.UndoAsync(removed.DecisionId ?? 0, Cora, default);
        Assert.Equal(["Robin Vale", "Wren Hill", null], await GivenAsync(graph));
        Assert.Equal("Robin Vale", (await graph.FindAsync(bhaer))?.Name);
        Assert.Equal(
            before,
            (await graph.RowsAsync()).Where(row =>
                !row.Contains("wren-hill", StringComparison.Ordinal)
            )
        );
    }

    [SkippableFact]
    public async Task What_joined_listings_of_a_work_is_told_without_a_hidden_name_though_a_namesake_bears_it()
    {
        await using var graph = await WithAsync(
            database,
            Shelf.Novels,
            Shelf.File("again.bib", Pages.Work("Little Women", 1, null, "Jo March", "Amy March")),
            Shelf.File("sea.bib", Pages.Work("Sea Roads", 1, null, "Jo March", "Ann Hill"))
        );
        Task<List<string>> EvidenceAsync() =>
            graph.Graph.ReadAsync(db =>
                db.ResolutionDecisions.Where(row =>
                        db.Publications.Any(work =>
                            work.Id == row.PublicationId && work.Title == "Little Women"
                        ) && row.Evidence.Contains("\"Jo March\"")
                    )
                    .Select(row => row.Evidence)
                    .ToListAsync()
            );
        Assert.NotEmpty(await EvidenceAsync());

        _ = await graph.Curation.RenameAsync(
            await graph.KeyAsync("jo-march"),
            "Robin Vale",
            true,
            Cora,
            default
        );

        Assert.Equal(1, (await graph.NamesAsync()).Count(name => name == "Jo March"));
        Assert.Empty(await EvidenceAsync());
    }

    [SkippableFact]
    public async Task Whoever_asks_is_taken_out_with_their_authorships_and_the_list_is_complete_no_more()
    {
        await using var graph = await WithAsync(database, Shelf.Novels, Shelf.OwnPage);
        var before = await graph.RowsAsync();
        var bhaer = await graph.KeyAsync("josephine-bhaer");

        var removed = await graph.Curation.RemoveAsync(bhaer, Cora, default);

        Assert.Null(removed.ResearcherId);
        Assert.Null(await graph.FindAsync(bhaer));
        Assert.DoesNotContain(await graph.RowsAsync(), Tells);
        Assert.Empty(await graph.Graph.ReadAsync(db => db.KeyRedirects.ToListAsync()));

        _ = await graph.Curation.UndoAsync(removed.DecisionId ?? 0, Cora, default);
        Assert.Equal(before, await graph.RowsAsync());
    }

    private static Task<List<string?>> GivenAsync(CuratedGraph graph) =>
        graph.Graph.ReadAsync(db =>
            db.CuratorDecisions.OrderBy(row => row.Number).Select(row => row.Name).ToListAsync()
        );

    // Sources keep what was imported, and mentions what is printed there; neither is shown.
    private static bool Tells(string row) =>
        row.Contains("bhaer", StringComparison.OrdinalIgnoreCase)
        && !row.Contains("Fritz", StringComparison.Ordinal)
        && !row.Contains("bhaer.txt", StringComparison.Ordinal)
        && !row.StartsWith("Source: ", StringComparison.Ordinal)
        && !row.StartsWith("SlugRedirect: ", StringComparison.Ordinal)
        && !row.StartsWith("CoveredKey: ", StringComparison.Ordinal)
        && !row.StartsWith("ResearcherMention: ", StringComparison.Ordinal);
}
