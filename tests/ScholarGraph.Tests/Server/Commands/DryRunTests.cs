using System.Text.Json.Nodes;
using Snapshooter.Xunit;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class DryRunTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_writes_nothing_to_a_database()
    {
        await folder.RunAsync("import", DataFolder.Seed);
        var before = folder.Contents();
        var version = folder.Sql("SELECT DataVersion FROM GraphStatistics");

        var (code, output, _) = await folder.RunAsync("import", "--dry-run", Newcomer());

        Assert.Equal(0, code);
        Assert.Contains("dry run, nothing written", output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Contents());
        Assert.Equal(version, folder.Sql("SELECT DataVersion FROM GraphStatistics"));
        Assert.Equal(1L, folder.Sql("SELECT count(*) FROM ImportRun"));
    }

    [Fact]
    public async Task It_makes_no_folder_where_there_is_none()
    {
        var (code, output, _) = await folder.RunAsync("import", "--dry-run", DataFolder.Seed);

        Assert.Equal(0, code);
        Assert.Contains("added Researcher aristide-baratin", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Data));
    }

    [Fact]
    public async Task It_makes_no_file_in_an_empty_folder()
    {
        Directory.CreateDirectory(folder.Data);

        await folder.RunAsync("import", "--dry-run", DataFolder.Seed);

        Assert.Empty(Directory.GetFileSystemEntries(folder.Data));
    }

    [Fact]
    public async Task It_does_not_touch_what_is_no_graph()
    {
        Directory.CreateDirectory(folder.Data);
        await File.WriteAllBytesAsync(folder.Database, []);

        var (code, _, error) = await folder.RunAsync("import", "--dry-run", DataFolder.Seed);

        Assert.Equal(2, code);
        Assert.Contains(
            "is empty (0 bytes)",
            Assert.Single(error.Lines()),
            StringComparison.Ordinal
        );
        Assert.Equal([folder.Database], Directory.GetFileSystemEntries(folder.Data));
    }

    [Fact]
    public async Task Several_files_are_told_each_on_what_the_ones_before_it_would_leave()
    {
        await folder.RunAsync("import", DataFolder.Seed);
        var second = folder.Page("Lena Quist", "Walking on Ice: A Study", "Mira Osk");
        string[] files = [Newcomer(), folder.Write("notes.txt", "hello\n"), second];

        var (dryCode, dry, dryError) = await folder.RunAsync([
            "import",
            "--dry-run",
            "--json",
            .. files,
        ]);
        var (code, real, error) = await folder.RunAsync(["import", "--json", .. files]);

        Assert.Equal((1, error), (dryCode, dryError));
        Assert.Equal(1, code);
        Assert.Equal(
            real,
            dry.Replace("\"dryRun\": true", "\"dryRun\": false", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task On_a_fresh_folder_it_tells_what_the_first_import_then_does()
    {
        var (_, dry, _) = await folder.RunAsync("import", "--dry-run", "--json", DataFolder.Seed);
        var (_, real, _) = await folder.RunAsync("import", "--json", DataFolder.Seed);

        Assert.Equal(
            JsonNode.Parse(real)!["files"]!.ToJsonString(),
            JsonNode.Parse(dry)!["files"]!.ToJsonString()
        );
        Assert.Contains("razvan-pascanu", dry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_lines_read_as_reviewed()
    {
        await folder.RunAsync("import", Newcomer());

        var (_, output, _) = await folder.RunAsync("import", "--dry-run", Changed());

        Snapshot.Match(WithoutFolder(output));
    }

    [Fact]
    public async Task The_table_on_a_terminal_reads_as_reviewed()
    {
        await folder.RunAsync("import", Newcomer());

        var (_, output, _, terminal) = await Run.OnTerminalAsync(
            ["import", "--dry-run", Changed(), "--data", folder.Data],
            width: 140
        );

        Assert.Equal("", output);
        Snapshot.Match(WithoutFolder(terminal));
    }

    [Fact]
    public async Task JSON_reads_as_reviewed()
    {
        await folder.RunAsync("import", Newcomer());

        var (_, output, _) = await folder.RunAsync(
            "import",
            "--dry-run",
            "--json",
            Changed(),
            "no.txt"
        );

        Snapshot.Match(WithoutFolder(output));
    }

    [Fact]
    public async Task A_page_cannot_steer_the_terminal()
    {
        var page = folder.Page("Mira Osk", "Walking on Ice: A \u001b[2J Study", "Lena Quist");

        var (_, output, _) = await folder.RunAsync("import", "--dry-run", page);

        Assert.DoesNotContain('\u001b', output);
    }

    private string Newcomer() => folder.Page("Mira Osk", "Walking on Ice: A Study", "Lena Quist");

    private string Changed() => folder.Page("Mira Osk", "Walking on Ice: A Study", "Lena M. Quist");

    private string WithoutFolder(string text) =>
        text.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace(Environment.CurrentDirectory, "HERE", StringComparison.Ordinal);
}
