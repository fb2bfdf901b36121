using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Importing;

public abstract class ImportPipelineSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task A_page_comes_in_with_its_owner_as_an_author_of_every_work()
    {
        await using var graph = await database.WithAsync(Pages.Ada);

        var owned = await graph.ReadAsync(db =>
            db.Authorships.Where(a =>
                    a.Researcher.Slug == "ada-lovelace" && a.Kind == AuthorshipKind.PageOwner
                )
                .Select(a => a.Publication.Slug)
                .Order()
                .ToListAsync()
        );

        Assert.Equal(["deep-neural-networks-weave", "notes-on-the-engine"], owned);
    }

    [SkippableFact]
    public async Task The_same_source_twice_changes_nothing()
    {
        await using var graph = await database.WithAsync(Pages.Ada, Pages.Grace);
        var before = await graph.ContentAsync();
        var version = await graph.Store.ReadDataVersionAsync(default);

        var report = await graph.ImportAsync(Pages.Ada);

        Assert.True(report.IsUnchanged);
        Assert.Equal((0, 0, 0), (report.Total.Added, report.Total.Changed, report.Total.Removed));
        Assert.True(report.Total.Unchanged > 0);
        Assert.Empty(report.Differences);
        Assert.Equal(version, await graph.Store.ReadDataVersionAsync(default));
        Assert.Equal(before, await graph.ContentAsync());
    }

    [SkippableFact]
    public async Task Either_order_of_two_sources_gives_the_same_graph()
    {
        await using var first = await database.WithAsync(Pages.Ada, Pages.Grace);
        await using var second = await database.WithAsync(Pages.Grace, Pages.Ada);

        Assert.Equal(await first.ContentAsync(), await second.ContentAsync());
    }

    [SkippableFact]
    public async Task Either_order_gives_the_same_graph_by_the_real_resolution_too()
    {
        await using var first = await database.NewAsync(Resolver.Resolve);
        await using var second = await database.NewAsync(Resolver.Resolve);
        await first.Store.MigrateAsync(default);
        await second.Store.MigrateAsync(default);

        _ = await first.ImportAsync(Pages.Ada);
        _ = await first.ImportAsync(Pages.Grace);
        _ = await second.ImportAsync(Pages.Grace);
        _ = await second.ImportAsync(Pages.Ada);

        Assert.Equal(await first.ContentAsync(), await second.ContentAsync());
        Assert.True((await first.ImportAsync(Pages.Grace)).IsUnchanged);
    }

    [SkippableFact]
    public async Task A_dry_run_tells_what_an_import_then_does_and_writes_nothing()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        var before = await database.FingerprintAsync(graph);

        var dry = await graph.ImportAsync(Pages.Grace, dryRun: true);

        Assert.Equal(before, await database.FingerprintAsync(graph));
        var real = await graph.ImportAsync(Pages.Grace);
        Assert.Equal(real.Differences, dry.Differences);
        Assert.Equal(real.Total, dry.Total);
        Assert.Null(dry.RunId);
        Assert.NotNull(real.RunId);
    }

    [SkippableFact]
    public async Task A_dry_run_before_the_first_import_makes_no_database()
    {
        await using var graph = await database.NewAsync();
        var before = await database.FingerprintAsync(graph);

        var report = await graph.ImportAsync(Pages.Ada, dryRun: true);

        Assert.True(report.Total.Added > 0);
        Assert.Equal(before, await database.FingerprintAsync(graph));
    }

    [SkippableFact]
    public async Task Two_fresh_databases_give_the_same_keys_and_slugs()
    {
        await using var first = await database.WithAsync(Pages.Ada, Pages.Grace);
        await using var second = await database.WithAsync(Pages.Ada, Pages.Grace);

        Assert.Equal(await KeysAsync(first), await KeysAsync(second));
    }

    [SkippableFact]
    public async Task Keys_and_slugs_stay_when_another_source_comes_in()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        var before = await KeysAsync(graph);

        _ = await graph.ImportAsync(Pages.Grace);

        Assert.Empty(before.Except(await KeysAsync(graph)));
    }

    [SkippableFact]
    public async Task A_source_without_person_and_work_is_refused_and_leaves_no_trace()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        var before = await database.FingerprintAsync(graph);

        var report = await graph.ImportAsync(Pages.Page("empty.txt", Language.En, null));

        Assert.Equal(ImportState.Failed, report.State);
        Assert.Equal(1, report.Refused);
        Assert.Equal(ImportCodes.NothingToImport, Assert.Single(report.Problems).Code);
        Assert.Equal(before, await database.FingerprintAsync(graph));
    }

    [SkippableFact]
    public async Task What_a_reader_refused_is_kept_in_the_run()
    {
        await using var graph = await database.WithAsync();

        var report = await graph.ImportAsync(
            Pages.Grace with
            {
                Problems =
                [
                    new()
                    {
                        Code = "SG0999",
                        Line = 7,
                        Message = "No such thing.",
                        IsRefusal = true,
                    },
                ],
            }
        );

        var run = await graph.ReadAsync(db => db.ImportRuns.Include(r => r.Problems).SingleAsync());
        Assert.Equal(report.RunId, run.Id);
        Assert.Equal(ImportState.CompletedWithRefusals, run.State);
        Assert.Equal((1, 7), (run.Refused, Assert.Single(run.Problems).Line));
    }

    [SkippableFact]
    public async Task Taking_a_source_back_leaves_what_the_others_say()
    {
        await using var alone = await database.WithAsync(Pages.Ada);
        await using var graph = await database.WithAsync(Pages.Ada, Pages.Grace);
        var grace = await graph.ReadAsync(db =>
            db.Sources.SingleAsync(s => s.Name == "grace.en.txt")
        );

        var report = await graph.Pipeline.DeleteSourceAsync(grace.Id, default);

        Assert.False(report.IsUnchanged);
        Assert.Equal(await alone.ContentAsync(), await graph.ContentAsync());
    }

    [SkippableFact]
    public async Task An_import_that_another_overtakes_is_worked_out_again_on_what_that_one_left()
    {
        await using var other = await database.WithAsync();
        var isOvertaken = false;
        await using var graph = other.With(sources =>
        {
            if (!isOvertaken)
            {
                isOvertaken = true;
                other.ImportAsync(Pages.Grace).GetAwaiter().GetResult();
            }

            return PlainResolver.Resolve(sources);
        });
        await using var expected = await database.WithAsync(Pages.Grace, Pages.Ada);

        _ = await graph.ImportAsync(Pages.Ada);

        Assert.Equal(await expected.ContentAsync(), await graph.ContentAsync());
        Assert.Equal(2, await graph.Store.ReadDataVersionAsync(default));
    }

    [SkippableFact]
    public async Task Many_imports_at_once_leave_the_graph_of_all()
    {
        await using var graph = await database.WithAsync();
        await using var patient = graph.Patient();
        await using var expected = await database.WithAsync(Pages.Ada, Pages.Grace);

        await Task.WhenAll(
            new[] { Pages.Ada, Pages.Grace, Pages.Ada, Pages.Grace }.Select(page =>
                Task.Run(() => patient.ImportAsync(page))
            )
        );

        Assert.Equal(await expected.ContentAsync(), await graph.ContentAsync());
        Assert.Equal(4, await graph.ReadAsync(db => db.ImportRuns.CountAsync()));
    }

    [SkippableFact]
    public async Task A_better_reading_of_the_same_bytes_takes_the_place_of_the_old()
    {
        await using var graph = await database.WithAsync(
            Pages.Ada with
            {
                Works = [Pages.Work("Misread", 11, null), .. Pages.Ada.Works],
            }
        );
        var before = await KeysAsync(graph);
        await using var expected = await database.WithAsync(Pages.Ada);

        _ = await graph.ImportAsync(Pages.Ada);

        Assert.Equal(await expected.ContentAsync(), await graph.ContentAsync());
        Assert.Empty((await KeysAsync(graph)).Except(before));
    }

    [SkippableFact]
    public async Task The_institute_given_with_the_import_becomes_an_affiliation_without_a_title()
    {
        await using var graph = await database.WithAsync(Pages.Ada with { Institution = "Mila" });

        var affiliations = await graph.ReadAsync(db =>
            db.Affiliations.OrderBy(a => a.Rank)
                .Select(a => a.Organization.Slug + "/" + a.Title)
                .ToListAsync()
        );

        Assert.Equal(["analytical-engines/Chercheuse", "mila/"], affiliations);
    }

    [SkippableFact]
    public async Task Each_pair_has_one_forward_edge_and_its_mirror()
    {
        await using var graph = await database.WithAsync(Pages.Ada, Pages.Grace);

        var edges = await graph.ReadAsync(db => db.Coauthorships.AsNoTracking().ToListAsync());

        Assert.All(
            edges,
            edge => Assert.Equal(edge.ResearcherAId < edge.ResearcherBId, edge.IsForward)
        );
        Assert.All(
            edges,
            edge =>
                Assert.Single(
                    edges,
                    mirror =>
                        (mirror.ResearcherAId, mirror.ResearcherBId, mirror.Weight)
                        == (edge.ResearcherBId, edge.ResearcherAId, edge.Weight)
                )
        );
    }

    private static Task<List<string>> KeysAsync(TestGraph graph) =>
        graph.ReadAsync(async db =>
        {
            var people = await db.Researchers.Select(r => r.Id + " " + r.Slug).ToListAsync();
            var works = await db.Publications.Select(p => p.Id + " " + p.Slug).ToListAsync();
            var topics = await db.Topics.Select(t => t.Id + " " + t.Slug).ToListAsync();
            var links = await db.Authorships.Select(a => a.Id + " " + a.CreditedName).ToListAsync();
            return people
                .Concat(works)
                .Concat(topics)
                .Concat(links)
                .Order(StringComparer.Ordinal)
                .ToList();
        });
}
