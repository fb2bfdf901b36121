using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;
using static ScholarGraph.Tests.Data.Curating.CuratedGraph;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>What decisions do to the graph, and that undoing them brings back what was there.</summary>
public abstract class CurationSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task A_merge_keeps_the_chosen_key_and_lets_the_other_and_its_slug_go_on_resolving()
    {
        await using var graph = await WithAsync(database, Shelf.Novels, Shelf.Letters);
        var (march, bhaer) = (
            await graph.KeyAsync("jo-march"),
            await graph.KeyAsync("josephine-bhaer")
        );

        var done = await graph.Curation.MergeAsync(bhaer, [march], Cora, default);

        Assert.Null(done.Error);
        Assert.Equal(bhaer, done.ResearcherId);
        Assert.Null(await graph.FindAsync(march));
        Assert.Equal(
            (
                "Good Wives, Letters Home, Little Women, Pickwick Papers",
                "Amy March 1, Amy March 1, Beth March 1, Sam Weller 1"
            ),
            await graph.WorkAsync(bhaer)
        );
        var redirect = await graph.Graph.ReadAsync(db =>
            db.KeyRedirects.SingleAsync(row => row.Kind == "Researcher")
        );
        Assert.Equal((march, bhaer), (redirect.Id, redirect.TargetId));
        var slug = await graph.Graph.ReadAsync(db => db.SlugRedirects.SingleAsync());
        Assert.Equal(("jo-march", bhaer), (slug.Slug, slug.TargetId));
        _ = await graph.RowsAsync();
    }

    [SkippableFact]
    public async Task A_record_that_comes_in_later_joins_those_who_were_merged()
    {
        await using var graph = await WithAsync(database, Shelf.Novels, Shelf.Letters);
        var (march, bhaer) = (
            await graph.KeyAsync("jo-march"),
            await graph.KeyAsync("josephine-bhaer")
        );
        _ = await graph.Curation.MergeAsync(march, [bhaer], Cora, default);

        _ = await graph.ImportAsync(Shelf.MoreLetters);

        Assert.Contains(
            "Jo's Boys",
            (await graph.WorkAsync(march)).Works,
            StringComparison.Ordinal
        );
        Assert.Single(await graph.NamesAsync(), name => name is "Josephine Bhaer" or "Jo March");
        _ = await graph.RowsAsync();
    }

    [SkippableFact]
    public async Task Undoing_a_merge_restores_every_row_and_stays_on_record()
    {
        await using var graph = await WithAsync(database, Shelf.Novels, Shelf.Letters);
        var before = await graph.RowsAsync();
        var (march, bhaer) = (
            await graph.KeyAsync("jo-march"),
            await graph.KeyAsync("josephine-bhaer")
        );
        var merge = await graph.Curation.MergeAsync(march, [bhaer], Cora, default);
        Assert.NotEqual(before, await graph.RowsAsync());

        var undone = await graph.Curation.UndoAsync(
            merge.DecisionId ?? 0,
            new("otto", "A mistake."),
            default
        );

        Assert.Null(undone.Error);
        Assert.Equal(before, await graph.RowsAsync());
        var decision = await graph.DecisionAsync(merge.DecisionId);
        Assert.Equal(
            (
                DecisionKind.Merge,
                "cora",
                "She told us so.",
                "otto",
                "A mistake.",
                DecisionEffect.Undone
            ),
            (
                decision.Kind,
                decision.DecidedBy,
                decision.Reason,
                decision.UndoneBy,
                decision.UndoneReason,
                decision.Effect
            )
        );
        Assert.Equal(graph.Graph.Time.GetUtcNow().UtcDateTime, decision.UndoneAt);
    }

    [SkippableFact]
    public async Task A_split_gives_authorships_to_a_new_person_and_edges_follow()
    {
        await using var graph = await WithAsync(database, Shelf.Novels);
        var march = await graph.KeyAsync("jo-march");
        var taken = await graph.AuthorshipsAsync(march, "Pickwick Papers");
        var before = await graph.RowsAsync();

        var split = await graph.Curation.SplitAsync(
            march,
            taken,
            "Jo March of London",
            Cora,
            default
        );

        Assert.Equal(
            ("Good Wives, Little Women", "Amy March 1, Beth March 1"),
            await graph.WorkAsync(march)
        );
        var other = split.ResearcherId ?? 0;
        Assert.Equal(("Pickwick Papers", "Sam Weller 1"), await graph.WorkAsync(other));
        Assert.Equal("jo-march-of-london", (await graph.FindAsync(other))?.Slug);
        _ = await graph.RowsAsync();

        _ = await graph.Curation.UndoAsync(split.DecisionId ?? 0, Cora, default);
        var left = (await graph.RowsAsync()).Except(before).ToList();
        Assert.All(left, row => Assert.Matches("^(KeyRedirect|SlugRedirect): ", row));
        Assert.Empty(before.Except(await graph.RowsAsync()));
    }

    [SkippableFact]
    public async Task The_owner_of_a_page_can_be_taken_off_one_of_its_works()
    {
        await using var graph = await WithAsync(database, Shelf.OwnPage);
        var bhaer = await graph.KeyAsync("josephine-bhaer");
        var taken = await graph.AuthorshipsAsync(bhaer, "Moby Dick");

        var split = await graph.Curation.SplitAsync(bhaer, taken, "Someone Else", Cora, default);

        Assert.Equal(("Plumfield", "Fritz Bhaer 1"), await graph.WorkAsync(bhaer));
        Assert.Equal(("Moby Dick", "Herman M. 1"), await graph.WorkAsync(split.ResearcherId ?? 0));
        Assert.True((await graph.FindAsync(bhaer))?.IsProfileOwner);
        _ = await graph.RowsAsync();
    }

    [SkippableFact]
    public async Task A_decision_whose_sources_are_gone_waits_for_them()
    {
        await using var graph = await WithAsync(database, Shelf.Novels, Shelf.Letters);
        var (march, bhaer) = (
            await graph.KeyAsync("jo-march"),
            await graph.KeyAsync("josephine-bhaer")
        );
        var merge = await graph.Curation.MergeAsync(march, [bhaer], Cora, default);
        var merged = await graph.WorkAsync(march);
        var letters = await graph.Graph.ReadAsync(db =>
            db.Sources.Where(row => row.Name == "letters.bib").Select(row => row.Id).SingleAsync()
        );

        var deleted = await graph.Curation.DeleteSourceAsync(letters, Cora, default);
        Assert.Equal(
            DecisionEffect.NothingToDecide,
            (await graph.DecisionAsync(merge.DecisionId)).Effect
        );
        Assert.Equal("letters.bib", (await graph.DecisionAsync(deleted.DecisionId)).Name);
        _ = await graph.RowsAsync();

        _ = await graph.ImportAsync(Shelf.Letters);
        Assert.Equal(DecisionEffect.InEffect, (await graph.DecisionAsync(merge.DecisionId)).Effect);
        Assert.Equal(merged, await graph.WorkAsync(march));
    }

    [SkippableFact]
    public async Task A_decision_that_waits_takes_effect_when_all_sources_come_back_at_once()
    {
        await using var graph = await WithAsync(database, Shelf.Novels, Shelf.Letters);
        var (march, bhaer) = (
            await graph.KeyAsync("jo-march"),
            await graph.KeyAsync("josephine-bhaer")
        );
        var merge = await graph.Curation.MergeAsync(march, [bhaer], Cora, default);
        foreach (var source in await graph.Graph.ReadAsync(db => db.Sources.ToListAsync()))
        {
            _ = await graph.Curation.DeleteSourceAsync(source.Id, Cora, default);
        }

        _ = await graph.Graph.Real.ImportAllAsync([Shelf.Novels, Shelf.Letters], new(), default);

        Assert.Equal(DecisionEffect.InEffect, (await graph.DecisionAsync(merge.DecisionId)).Effect);
    }
}
