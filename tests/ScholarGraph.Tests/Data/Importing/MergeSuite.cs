using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>What becomes of keys when a later resolution joins or parts what an earlier one held for two or one.</summary>
public abstract class MergeSuite(TestDatabase database)
{
    private static readonly SourceDocument First = Page("first", "Anna Harutyunyan");
    private static readonly SourceDocument Second = Page("second", "A. Harutyunyan");
    private static readonly SourceDocument Third = Page("third", "Someone Else");

    private bool _joins;

    [SkippableFact]
    public async Task Of_two_that_become_one_the_older_keeps_key_and_slug_and_the_other_redirects()
    {
        await using var graph = await SeparateAsync();
        var (older, younger) = (
            await KeyAsync(graph, "anna-harutyunyan"),
            await KeyAsync(graph, "a-harutyunyan")
        );

        _joins = true;
        _ = await graph.ImportAsync(Third);

        var person = await graph.ReadAsync(db =>
            db.Researchers.Include(r => r.NameVariants)
                .SingleAsync(r => r.NameFolded.Contains("harutyunyan"))
        );
        Assert.Equal(
            (older, "anna-harutyunyan", 2),
            (person.Id, person.Slug, person.PublicationCount)
        );
        Assert.Equal(
            ["A. Harutyunyan", "Anna Harutyunyan"],
            person.NameVariants.Select(v => v.Name).Order()
        );
        var redirect = await graph.ReadAsync(db => db.KeyRedirects.SingleAsync());
        Assert.Equal(
            (younger, nameof(Researcher), older),
            (redirect.Id, redirect.Kind, redirect.TargetId)
        );
    }

    [SkippableFact]
    public async Task Authorships_keep_their_keys_through_a_merge()
    {
        await using var graph = await SeparateAsync();
        var before = await AuthorshipsAsync(graph);

        _joins = true;
        _ = await graph.ImportAsync(Third);

        Assert.Empty(before.Except(await AuthorshipsAsync(graph)));
    }

    [SkippableFact]
    public async Task Two_authorships_of_one_work_that_become_one_leave_a_redirect()
    {
        await using var graph = await database.NewAsync(Resolve);
        await graph.Store.MigrateAsync(default);
        _ = await graph.ImportAsync(
            Pages.Page(
                "both",
                Language.En,
                null,
                Pages.Work("Agency", 3, null, "Anna Harutyunyan", "A. Harutyunyan")
            )
        );
        var before = await graph.ReadAsync(db => db.Authorships.Select(a => a.Id).ToListAsync());

        _joins = true;
        _ = await graph.ImportAsync(Third);

        var kept = await graph.ReadAsync(db =>
            db.Authorships.Where(a => a.Publication.Slug == "agency")
                .Select(a => a.Id)
                .SingleAsync()
        );
        var redirect = await graph.ReadAsync(db =>
            db.KeyRedirects.SingleAsync(r => r.Kind == nameof(Authorship))
        );
        Assert.Equal(before.Order(), new[] { redirect.Id, kept }.Order());
        Assert.Equal(kept, redirect.TargetId);
    }

    [SkippableFact]
    public async Task Parting_again_brings_the_other_key_back_and_ends_the_redirect()
    {
        await using var graph = await SeparateAsync();
        var before = await graph.ReadAsync(db =>
            db.Researchers.Select(r => r.Id).Order().ToListAsync()
        );
        _joins = true;
        var third = (await graph.ImportAsync(Third)).SourceId ?? 0;

        _joins = false;
        _ = await graph.Pipeline.DeleteSourceAsync(third, default);

        Assert.Equal(
            before,
            await graph.ReadAsync(db => db.Researchers.Select(r => r.Id).Order().ToListAsync())
        );
        Assert.Empty(await graph.ReadAsync(db => db.KeyRedirects.ToListAsync()));
    }

    [SkippableFact]
    public async Task After_any_change_the_tables_hold_together()
    {
        await using var graph = await SeparateAsync();
        _joins = true;
        _ = await graph.ImportAsync(Third);

        Assert.Empty(await database.LooseEndsAsync(graph));
        Assert.True((await graph.ImportAsync(Third)).IsUnchanged);
    }

    private async Task<TestGraph> SeparateAsync()
    {
        var graph = await database.NewAsync(Resolve);
        await graph.Store.MigrateAsync(default);
        _ = await graph.ImportAsync(First);
        _ = await graph.ImportAsync(Second);
        return graph;
    }

    private ResolvedGraph Resolve(IReadOnlyCollection<SourceDocument> sources) =>
        PlainResolver.Resolve(
            sources,
            name => _joins ? Folding.Fold(name).Split(' ')[^1] : Folding.Fold(name)
        );

    private static SourceDocument Page(string name, string author) =>
        Pages.Page(
            name,
            Language.En,
            null,
            Pages.Work($"Work of the {name} page", 3, null, author)
        );

    private static Task<long> KeyAsync(TestGraph graph, string slug) =>
        graph.ReadAsync(db =>
            db.Researchers.Where(r => r.Slug == slug).Select(r => r.Id).SingleAsync()
        );

    private static Task<List<string>> AuthorshipsAsync(TestGraph graph) =>
        graph.ReadAsync(db =>
            db.Authorships.Select(a => a.Id + " " + a.PublicationId).ToListAsync()
        );
}
