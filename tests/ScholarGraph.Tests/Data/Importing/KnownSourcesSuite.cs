using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Sources that need no second reading.</summary>
public abstract class KnownSourcesSuite(TestDatabase database)
{
    private static readonly SourceBytes Ada = new(Pages.Ada.Sha256, null);

    [SkippableFact]
    public async Task What_this_build_has_read_is_known_and_told_as_an_import_tells_it()
    {
        await using var place = await database.WithAsync();
        await using var graph = place.BuiltAs("one");
        _ = await graph.ImportAsync(Refusing);
        var before = await graph.ContentAsync();

        var known = (await graph.Pipeline.ImportKnownAsync([Ada], default))[Ada.Sha256];
        var read = (
            await graph.Pipeline.ImportAllAsync([Refusing, Pages.Grace], new(), default)
        ).Sources[0];

        Assert.True(known.IsUnchanged);
        Assert.Equal((read.State, read.Refused), (known.State, known.Refused));
        Assert.Equal(read.Problems, known.Problems);
        Assert.Equal(
            read.Total.Unchanged + read.Total.Changed,
            known.Total.Unchanged + known.Total.Changed
        );
        Assert.Equal(read.SourceId, known.SourceId);
        Assert.Equal(
            before,
            await place.ReadAsync(async db =>
            {
                _ = await graph.Pipeline.DeleteSourceAsync(
                    await db
                        .Sources.Where(s => s.Sha256 == Pages.Grace.Sha256)
                        .Select(s => s.Id)
                        .SingleAsync(),
                    default
                );
                return await graph.ContentAsync();
            })
        );
    }

    [SkippableFact]
    public async Task Its_run_is_kept_like_any_other_and_the_graph_stays_at_its_version()
    {
        await using var place = await database.WithAsync();
        await using var graph = place.BuiltAs("one");
        _ = await graph.ImportAsync(Refusing);

        var known = (await graph.Pipeline.ImportKnownAsync([Ada], default))[Ada.Sha256];

        var runs = await graph.ReadAsync(db =>
            db.ImportRuns.Include(run => run.Problems).ToListAsync()
        );
        var run = Assert.Single(runs, run => run.Id == known.RunId);
        var first = Assert.Single(runs, run => run.Id != known.RunId);
        Assert.Equal(
            (ImportState.CompletedWithRefusals, 1, first.Done, first.Total),
            (run.State, run.Refused, run.Done, run.Total)
        );
        Assert.Equal((0, known.Total.Unchanged), (run.Added + run.Changed, run.Unchanged));
        Assert.Equal("SG0999", Assert.Single(run.Problems).Code);
        Assert.Equal(1, await graph.Store.ReadDataVersionAsync(default));
        Assert.Equal(1, known.DataVersion);
    }

    [SkippableFact]
    public async Task Another_build_reads_again_and_knows_then()
    {
        await using var place = await database.WithAsync();
        await using var old = place.BuiltAs("one");
        await using var graph = place.BuiltAs("two");
        _ = await old.ImportAsync(Pages.Ada);
        _ = await old.ImportAsync(Pages.Grace);
        graph.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Empty(await graph.Pipeline.ImportKnownAsync([Ada], default));
        Assert.True((await graph.ImportAsync(Pages.Ada)).IsUnchanged);

        Assert.Equal(
            [Ada.Sha256],
            (
                await graph.Pipeline.ImportKnownAsync(
                    [Ada, new SourceBytes(Pages.Grace.Sha256, null)],
                    default
                )
            ).Keys
        );
        Assert.Empty(await old.Pipeline.ImportKnownAsync([Ada], default));
    }

    [SkippableFact]
    public async Task Nothing_is_known_to_a_build_that_does_not_tell_itself_nor_after_its_work()
    {
        await using var place = await database.WithAsync();
        await using var graph = place.BuiltAs("one");
        _ = await graph.ImportAsync(Pages.Ada);

        Assert.Empty(await place.Pipeline.ImportKnownAsync([Ada], default));
        _ = await place.ImportAsync(Pages.Grace);

        Assert.Empty(await graph.Pipeline.ImportKnownAsync([Ada], default));
    }

    [SkippableFact]
    public async Task A_source_with_another_institute_or_of_other_bytes_is_read()
    {
        await using var place = await database.WithAsync();
        await using var graph = place.BuiltAs("one");
        _ = await graph.ImportAsync(Pages.Ada with { Institution = "Mila" });

        var known = await graph.Pipeline.ImportKnownAsync(
            [
                new SourceBytes(Pages.Ada.Sha256, "Mila, Montréal"),
                new SourceBytes(Pages.Grace.Sha256, "Mila"),
            ],
            default
        );

        Assert.Empty(known);
        Assert.Single(
            await graph.Pipeline.ImportKnownAsync([new SourceBytes(Ada.Sha256, "Mila")], default)
        );
        Assert.Single(await graph.Pipeline.ImportKnownAsync([Ada, Ada], default));
    }

    [SkippableFact]
    public async Task A_source_that_was_taken_back_is_read()
    {
        await using var place = await database.WithAsync();
        await using var graph = place.BuiltAs("one");
        var first = await graph.ImportAsync(Pages.Ada);

        _ = await graph.Pipeline.DeleteSourceAsync(first.SourceId ?? 0, default);

        Assert.Empty(await graph.Pipeline.ImportKnownAsync([Ada], default));
    }

    private static SourceDocument Refusing =>
        Pages.Ada with
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
        };
}
