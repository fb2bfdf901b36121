using ScholarGraph.Data;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Sqlite;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Importing;

public sealed class GraphFillTests
{
    [Theory]
    [InlineData(typeof(Source))]
    [InlineData(typeof(Publication))]
    [InlineData(typeof(Provenance))]
    public async Task A_table_that_cannot_be_written_ends_the_fill(Type table)
    {
        await using var context = new SqliteDesignFactory().CreateDbContext([]);
        await using var bulk = new FailingAt(table, context);
        var fill = new GraphFill(
            WorkedOutChange.Input(
                GraphChange.AddingAll([Document("a"), Document("b")], null),
                new KeptGraph(),
                Resolver.Resolve,
                DateTime.UnixEpoch
            )
        );
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            fill.WriteAsync(bulk, default)
        );
        Assert.Equal(table.Name, failure.Message);
    }

    private static SourceDocument Document(string name) =>
        new()
        {
            Format = SourceFormat.CslJson,
            Name = name,
            Sha256 = name,
            Works =
            [
                new WorkRecord
                {
                    Title = name,
                    TitleLocator = "1",
                    Locator = "1",
                },
            ],
        };

    private sealed class FailingAt(Type table, ScholarContext context) : BulkWriter(context)
    {
        public override bool TakesAnyOrder => true;

        public override Task WriteAllAsync<T>(
            IReadOnlyList<T> rows,
            CancellationToken cancellationToken
        ) =>
            typeof(T) == table
                ? Task.FromException(new InvalidOperationException(table.Name))
                : Task.CompletedTask;
    }
}
