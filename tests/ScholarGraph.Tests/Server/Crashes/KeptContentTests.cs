using Microsoft.Data.Sqlite;
using ScholarGraph.Benchmarks.Crashes;
using ScholarGraph.Data;
using ScholarGraph.Tests.Server.Commands;

namespace ScholarGraph.Tests.Server.Crashes;

/// <summary>What a trial would say of a graph that is not whole.</summary>
public sealed class KeptContentTests : IDisposable
{
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_graphs_of_the_same_sources_are_equal_whenever_they_were_made()
    {
        var first = await ImportedAsync();
        // A pooled connection would go on with the deleted file.
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder.Data, recursive: true);
        var second = await ImportedAsync();

        Assert.Empty(first.Broken);
        Assert.Empty(first.Differences(second));
        Assert.NotEmpty(first.Tables["Authorship"]);
    }

    [Fact]
    public async Task A_row_that_is_missing_is_told_with_its_table()
    {
        var whole = await ImportedAsync();
        _folder.Sql("DELETE FROM Provenance WHERE Id = (SELECT min(Id) FROM Provenance)");

        var told = Assert.Single((await ReadAsync()).Differences(whole));

        Assert.StartsWith("Provenance: ", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_refers_to_none_is_told()
    {
        await ImportedAsync();
        _folder.Sql("PRAGMA foreign_keys = OFF; DELETE FROM Source");

        Assert.Contains("Provenance refers to a row that is not there", (await ReadAsync()).Broken);
    }

    private async Task<KeptContent> ImportedAsync()
    {
        var (code, _, _) = await _folder.RunAsync("import", DataFolder.Seed);
        Assert.Equal(0, code);
        return await ReadAsync();
    }

    private Task<KeptContent> ReadAsync() =>
        KeptContent.ReadAsync(new DataOptions { Folder = _folder.Data }, default);
}
