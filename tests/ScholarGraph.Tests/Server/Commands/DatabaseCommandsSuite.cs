using ScholarGraph.Data;
using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Server.Commands;

/// <summary>What commands do with a database, the same on each.</summary>
public abstract class DatabaseCommandsSuite(TestDatabase database) : IAsyncLifetime
{
    private DataOptions? _place;

    public async Task InitializeAsync() =>
        _place = database.Missing is null ? await database.NewPlaceAsync() : null;

    public Task DisposeAsync() =>
        _place is null ? Task.CompletedTask : database.RemoveAsync(_place);

    [SkippableFact]
    public async Task A_migrated_database_is_named_and_a_second_time_is_as_good()
    {
        var (code, output, error) = await RunAsync("migrate");
        var again = await RunAsync("migrate");

        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith(" is ready.", Assert.Single(output.Lines()), StringComparison.Ordinal);
        Assert.Equal((code, output, error), again);
    }

    [SkippableFact]
    public async Task An_import_migrates_first_and_a_second_one_changes_nothing()
    {
        var (code, first, _) = await RunAsync("import", DataFolder.Seed);
        var (again, second, _) = await RunAsync("import", DataFolder.Seed);

        Assert.Equal((0, 0), (code, again));
        Assert.DoesNotContain(": 0 added", first, StringComparison.Ordinal);
        Assert.Contains("0 added, 0 changed, 0 removed", second, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_dry_run_tells_the_same_with_a_database_and_without()
    {
        var before = await RunAsync("import", "--dry-run", DataFolder.Seed);
        await RunAsync("migrate");
        var after = await RunAsync("import", "--dry-run", DataFolder.Seed);

        Assert.Equal(0, before.Code);
        Assert.Contains("razvan-pascanu", before.Output, StringComparison.Ordinal);
        Assert.Equal(before, after);
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        Skip.If(_place is null, database.Missing);
        return Run.Async([
            .. arguments,
            "--provider",
            _place.Provider,
            "--data",
            _place.Folder,
            .. _place.ConnectionString is { } connection
                ? new[] { "--connection", connection }
                : [],
        ]);
    }
}
