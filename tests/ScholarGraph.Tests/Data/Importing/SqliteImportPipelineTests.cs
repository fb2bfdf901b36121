namespace ScholarGraph.Tests.Data.Importing;

public sealed class SqliteImportPipelineTests() : ImportPipelineSuite(TestDatabase.Sqlite)
{
    [Fact]
    public async Task A_dry_run_before_the_first_import_makes_no_file()
    {
        await using var graph = new TestGraph();

        _ = await graph.ImportAsync(Pages.Ada, dryRun: true);

        Assert.Empty(Directory.GetFileSystemEntries(graph.Folder));
    }
}
