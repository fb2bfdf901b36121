using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Curating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Tests.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Who may be one person is kept with the graph.</summary>
public abstract class DuplicateCandidatesSuite(TestDatabase database)
{
    private static readonly SourceDocument First = Page.Of("a", null, "T: Anna Smith, Bob Ray");
    private static readonly SourceDocument Second = Page.Of("b", null, "U: Anna Smith, Bob Ray");

    // With what both lists say, two names stand beside each.
    private static readonly SourceDocument Proof = Page.Of(
        "c",
        null,
        "T: Anna Smith, Bob Ray, Cy Dow",
        "U: Anna Smith, Bob Ray, Cy Dow"
    );

    [SkippableFact]
    public async Task Candidates_come_and_go_with_what_the_sources_say_in_any_order()
    {
        await using var graph = await NewAsync();
        await using var turned = await NewAsync();
        _ = await graph.ImportAsync(First);
        _ = await graph.ImportAsync(Second);
        _ = await turned.ImportAsync(Second);
        _ = await turned.ImportAsync(First);

        Assert.Equal(
            ["Anna Smith, Anna Smith 0.44", "Bob Ray, Bob Ray 0.44"],
            await ToldAsync(graph)
        );
        Assert.Equal(await ToldAsync(graph), await ToldAsync(turned));
        Assert.True((await graph.ImportAsync(First)).IsUnchanged);

        var report = await graph.ImportAsync(Proof);

        Assert.Empty(await ToldAsync(graph));
        Assert.Empty(await database.LooseEndsAsync(graph));
        Assert.Equal(
            2,
            report.Kinds.Single(kind => kind.Key == "DuplicateCandidate").Value.Removed
        );
    }

    [SkippableFact]
    public async Task What_was_set_aside_stays_so_until_that_is_undone()
    {
        await using var graph = await NewAsync();
        async Task ImportAsync(SourceDocument page) =>
            _ = await graph.Real.ImportAsync(page, new ImportOptions(), default);
        Task<List<DateTime?>> TimesAsync() =>
            graph.ReadAsync(db =>
                db.DuplicateCandidates.Select(candidate => candidate.DismissedAt).ToListAsync()
            );
        await ImportAsync(First);
        await ImportAsync(Second);
        var key = await graph.ReadAsync(db =>
            db.DuplicateCandidates.Select(candidate => candidate.Id).FirstAsync()
        );

        var done = await graph.Curation.DismissAsync(key, new Curator("cora", null), default);
        await ImportAsync(Page.Of("d", null, "V: Anna Smith, Bob Ray"));

        var now = graph.Time.GetUtcNow().UtcDateTime;
        Assert.Equal(
            (1, 6),
            ((await TimesAsync()).Count(at => at == now), (await TimesAsync()).Count)
        );
        Assert.Equal(
            CurationErrorKind.AlreadyDismissed,
            (await graph.Curation.DismissAsync(key, new Curator("cora", null), default)).Error?.Kind
        );

        _ = await graph.Curation.UndoAsync(
            done.DecisionId ?? 0,
            new Curator("cora", null),
            default
        );
        Assert.All(await TimesAsync(), at => Assert.Null(at));
    }

    private async Task<TestGraph> NewAsync()
    {
        var graph = await database.NewAsync(Resolver.Resolve);
        await graph.Store.MigrateAsync(default);
        return graph;
    }

    private static async Task<List<string>> ToldAsync(TestGraph graph)
    {
        var candidates = await graph.ReadAsync(db =>
            db.DuplicateCandidates.Select(candidate => new
                {
                    Names = candidate.ResearcherLinks.Select(link => link.Researcher.Name).ToList(),
                    candidate.Score,
                })
                .ToListAsync()
        );
        return
        [
            .. candidates
                .Select(candidate =>
                    FormattableString.Invariant(
                        $"{string.Join(", ", candidate.Names)} {candidate.Score}"
                    )
                )
                .Order(StringComparer.Ordinal),
        ];
    }
}
