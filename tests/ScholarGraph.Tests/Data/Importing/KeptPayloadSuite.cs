using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>The records of a source as they are kept for later imports.</summary>
public abstract class KeptPayloadSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task A_payload_that_an_older_program_kept_unpacked_is_read_and_stays_as_it_is()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        await using var expected = await database.WithAsync(Pages.Ada, Pages.Grace);
        var json = Encoding.UTF8.GetBytes(
            JsonSerializer.Serialize(Pages.Ada, SourceDocumentJson.Default.SourceDocument)
        );
        _ = await graph.ReadAsync(db =>
            db.Sources.ExecuteUpdateAsync(set => set.SetProperty(source => source.Payload, json))
        );

        _ = await graph.ImportAsync(Pages.Grace);

        Assert.Equal(await expected.ContentAsync(), await graph.ContentAsync());
        Assert.Equal(
            json,
            await graph.ReadAsync(db =>
                db.Sources.Where(source => source.Sha256 == Pages.Ada.Sha256)
                    .Select(source => source.Payload)
                    .SingleAsync()
            )
        );
    }

    [SkippableFact]
    public async Task The_same_source_read_again_is_not_packed_anew()
    {
        await using var graph = await database.WithAsync(Pages.Ada);

        Assert.True((await graph.ImportAsync(Pages.Ada with { Name = "other.txt" })).IsUnchanged);
        Assert.False(
            (await graph.ImportAsync(Pages.Ada with { Institution = "Mila" })).IsUnchanged
        );
    }
}
