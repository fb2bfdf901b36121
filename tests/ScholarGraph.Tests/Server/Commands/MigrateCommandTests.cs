namespace ScholarGraph.Tests.Server.Commands;

public sealed class MigrateCommandTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_fresh_folder_gets_a_database_with_topics_to_know_and_no_seed()
    {
        Assert.Equal((0, $"{folder.Database} is ready.\n", ""), await folder.RunAsync("migrate"));

        Assert.Equal(0L, folder.Sql("SELECT count(*) FROM Source"));
        Assert.NotEqual(0L, folder.Sql("SELECT count(*) FROM VocabularyLabel"));
    }

    [Fact]
    public async Task A_second_time_changes_nothing()
    {
        await folder.RunAsync("import", DataFolder.Seed);
        var before = folder.Contents();

        var (code, _, error) = await folder.RunAsync("migrate");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(before, folder.Contents());
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_as_it_is()
    {
        await folder.RunAsync("migrate");
        folder.Sql("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Future', '99')");
        var before = folder.Contents();

        var (code, output, error) = await folder.RunAsync("migrate");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(
            "newer ScholarGraph",
            Assert.Single(error.Lines()),
            StringComparison.Ordinal
        );
        Assert.Equal(before, folder.Contents());
    }

    [Fact]
    public async Task It_takes_no_files()
    {
        var (code, output, error) = await folder.RunAsync("migrate", DataFolder.Seed);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(DataFolder.Seed, Assert.Single(error.Lines()), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Data));
    }
}
