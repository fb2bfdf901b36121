using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Tests.Data.Importing;

public sealed class SqliteKeptPayloadTests() : KeptPayloadSuite(TestDatabase.Sqlite)
{
    [Fact]
    public async Task A_text_in_the_column_of_an_older_file_is_read_too()
    {
        await using var graph = await TestGraph.WithAsync(Pages.Ada);
        await using var expected = await TestGraph.WithAsync(Pages.Ada, Pages.Grace);
        var json = System.Text.Json.JsonSerializer.Serialize(
            Pages.Ada,
            ScholarGraph.Data.Importing.SourceDocumentJson.Default.SourceDocument
        );
        _ = await graph.ReadAsync(db =>
            db.Database.ExecuteSqlAsync($"UPDATE Source SET Payload = {json}")
        );

        _ = await graph.ImportAsync(Pages.Grace);

        Assert.Equal(await expected.ContentAsync(), await graph.ContentAsync());
    }
}
