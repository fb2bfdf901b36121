using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Tests.Data.Model;

public sealed class ScholarContextTests
{
    [Fact]
    public async Task The_migrations_make_exactly_the_model()
    {
        await using var graph = new TestGraph();

        Assert.False(
            await graph.ReadAsync(db => Task.FromResult(db.Database.HasPendingModelChanges()))
        );
    }
}
