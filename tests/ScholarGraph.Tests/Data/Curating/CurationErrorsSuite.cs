using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Curating;
using static ScholarGraph.Tests.Data.Curating.CuratedGraph;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>Mistakes of curators are told, and nothing changes.</summary>
public abstract class CurationErrorsSuite(TestDatabase database)
{
    private const long Nobody = 7;

    [SkippableFact]
    public async Task Each_mistake_is_told_by_its_kind_and_nothing_is_written()
    {
        await using var graph = await WithAsync(
            database,
            Shelf.Novels,
            Shelf.Registry("Ann One", "0000-0001"),
            Shelf.Registry("Ann Two", "0000-0002")
        );
        var (jo, amy) = (await graph.KeyAsync("jo-march"), await graph.KeyAsync("amy-march"));
        var (one, two) = (await graph.KeyAsync("ann-one"), await graph.KeyAsync("ann-two"));
        var (all, hers) = (await graph.AuthorshipsAsync(jo), await graph.AuthorshipsAsync(amy));
        var curation = graph.Curation;
        var before = await graph.Graph.ReadAsync(db =>
            db.Statistics.Select(row => row.DataVersion).SingleAsync()
        );

        async Task Check(CurationErrorKind kind, Task<CurationResult> result)
        {
            var (error, decision) = ((await result).Error, (await result).DecisionId);
            Assert.Equal(kind, error?.Kind);
            Assert.NotEmpty(error?.Message ?? "");
            Assert.Null(decision);
        }

        await Check(
            CurationErrorKind.ResearcherNotFound,
            curation.MergeAsync(Nobody, [jo], Cora, default)
        );
        await Check(
            CurationErrorKind.ResearcherNotFound,
            curation.MergeAsync(jo, [Nobody], Cora, default)
        );
        await Check(CurationErrorKind.SameResearcher, curation.MergeAsync(jo, [jo], Cora, default));
        await Check(
            CurationErrorKind.SameResearcher,
            curation.MergeAsync(jo, [amy, amy], Cora, default)
        );
        await Check(CurationErrorKind.NothingNamed, curation.MergeAsync(jo, [], Cora, default));
        await Check(
            CurationErrorKind.TooMany,
            curation.MergeAsync(jo, new long[CurationLimits.NamedMax + 1], Cora, default)
        );
        await Check(
            CurationErrorKind.ConflictingOrcids,
            curation.MergeAsync(one, [jo, two], Cora, default)
        );
        await Check(
            CurationErrorKind.ResearcherNotFound,
            curation.SplitAsync(Nobody, all, null, Cora, default)
        );
        await Check(
            CurationErrorKind.AuthorshipNotFound,
            curation.SplitAsync(jo, [Nobody], null, Cora, default)
        );
        await Check(
            CurationErrorKind.AuthorshipOfAnother,
            curation.SplitAsync(jo, hers, null, Cora, default)
        );
        await Check(
            CurationErrorKind.NothingNamed,
            curation.SplitAsync(jo, [], null, Cora, default)
        );
        await Check(
            CurationErrorKind.NothingLeft,
            curation.SplitAsync(jo, all, null, Cora, default)
        );
        await Check(
            CurationErrorKind.InvalidName,
            curation.SplitAsync(jo, all[..1], " ", Cora, default)
        );
        await Check(
            CurationErrorKind.ResearcherNotFound,
            curation.RenameAsync(Nobody, "A", false, Cora, default)
        );
        await Check(
            CurationErrorKind.InvalidName,
            curation.RenameAsync(
                jo,
                new string('x', CurationLimits.NameLengthMax + 1),
                false,
                Cora,
                default
            )
        );
        await Check(
            CurationErrorKind.InvalidName,
            curation.RenameAsync(jo, "a\0b", true, Cora, default)
        );
        foreach (var unseen in new[] { "\u200B", " \u2060\u00AD ", "Jo \u202Ehcram" })
        {
            await Check(
                CurationErrorKind.InvalidName,
                curation.RenameAsync(jo, unseen, false, Cora, default)
            );
        }

        await Check(
            CurationErrorKind.InvalidReason,
            curation.RenameAsync(
                jo,
                "A",
                true,
                Cora with
                {
                    Reason = new string('x', CurationLimits.ReasonLengthMax + 1),
                },
                default
            )
        );
        await Check(
            CurationErrorKind.ResearcherNotFound,
            curation.RemoveAsync(Nobody, Cora, default)
        );
        await Check(
            CurationErrorKind.CandidateNotFound,
            curation.DismissAsync(Nobody, Cora, default)
        );
        await Check(
            CurationErrorKind.SourceNotFound,
            curation.DeleteSourceAsync(Nobody, Cora, default)
        );
        await Check(CurationErrorKind.DecisionNotFound, curation.UndoAsync(Nobody, Cora, default));

        Assert.Equal(
            (before, 0),
            await graph.Graph.ReadAsync(async db =>
                (
                    await db.Statistics.Select(row => row.DataVersion).SingleAsync(),
                    await db.CuratorDecisions.CountAsync()
                )
            )
        );
    }

    [SkippableFact]
    public async Task A_decision_is_undone_once_and_a_deletion_never()
    {
        await using var graph = await WithAsync(database, Shelf.Novels);
        var renamed = await graph.Curation.RenameAsync(
            await graph.KeyAsync("jo-march"),
            "J. M.",
            false,
            Cora,
            default
        );
        _ = await graph.Curation.UndoAsync(renamed.DecisionId ?? 0, Cora, default);
        var source = await graph.Graph.ReadAsync(db =>
            db.Sources.Select(row => row.Id).SingleAsync()
        );
        var deleted = await graph.Curation.DeleteSourceAsync(source, Cora, default);

        Assert.Equal(
            CurationErrorKind.DecisionAlreadyUndone,
            (await graph.Curation.UndoAsync(renamed.DecisionId ?? 0, Cora, default)).Error?.Kind
        );
        Assert.Equal(
            CurationErrorKind.DecisionNotReversible,
            (await graph.Curation.UndoAsync(deleted.DecisionId ?? 0, Cora, default)).Error?.Kind
        );
    }

    [SkippableFact]
    public async Task A_request_that_is_made_again_decides_nothing_twice()
    {
        await using var graph = await WithAsync(database, Shelf.Novels);
        var (jo, amy) = (await graph.KeyAsync("jo-march"), await graph.KeyAsync("amy-march"));
        var once = Cora with { RequestId = 42 };

        var first = await graph.Curation.MergeAsync(jo, [amy], once, default);
        var again = await graph.Curation.MergeAsync(jo, [amy], once, default);
        var undone = await graph.Curation.UndoAsync(first.DecisionId ?? 0, once, default);
        var undoneAgain = await graph.Curation.UndoAsync(first.DecisionId ?? 0, once, default);

        Assert.Equal(
            (first.DecisionId, first.ResearcherId),
            (again.DecisionId, again.ResearcherId)
        );
        Assert.Null(undoneAgain.Error);
        Assert.Equal(undone.DecisionId, undoneAgain.DecisionId);
        Assert.Equal(1, await graph.Graph.ReadAsync(db => db.CuratorDecisions.CountAsync()));
    }
}
