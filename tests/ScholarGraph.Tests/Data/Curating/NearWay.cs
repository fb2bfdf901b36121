using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Importing.Near;
using ScholarGraph.Data.Importing.Writing;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>Works an import out on the people and works that it reaches, and compares it with the same worked out on the whole graph.</summary>
internal static class NearWay
{
    private static readonly DateTime Now = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    /// <returns>Whether it could be told near.</returns>
    public static bool Check(WorkedOutChange whole, KeptGraph kept, IModel model, int? namesMin)
    {
        if (kept.Documents.Count == 0)
        {
            return false;
        }

        WorkedOutChange? near = null;
        var work = WorkOutAsync();
        Assert.True(work.IsCompletedSuccessfully, work.Exception?.ToString());
        if (near is null)
        {
            return false;
        }

        BothWays.Same(BothWays.Lines(model, whole), BothWays.Lines(model, near));
        Assert.Equal(JsonSerializer.Serialize(whole.Report), JsonSerializer.Serialize(near.Report));
        Assert.Equal(
            JsonSerializer.Serialize(whole.Sources),
            JsonSerializer.Serialize(near.Sources)
        );
        Assert.Equal(
            GraphTables.All.Select(table => table.Rows(whole.Planned).Count),
            GraphTables.All.Select(table =>
                table.Rows(kept.Rows).Count
                + near.Changes.Where(changes => changes.Table == table)
                    .Sum(changes => changes.Added.Count - changes.Removed.Count)
            )
        );

        return true;

        async Task WorkOutAsync() =>
            near = await NearImport.OutAsync(
                whole.Change,
                new KeptGraph { Vocabulary = kept.Vocabulary, Statistics = kept.Statistics },
                new MemoryRows(kept),
                model,
                Now,
                namesMin,
                default
            );
    }
}
