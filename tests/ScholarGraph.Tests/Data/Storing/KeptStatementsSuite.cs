using ScholarGraph.Data;

namespace ScholarGraph.Tests.Data.Storing;

public abstract class KeptStatementsSuite(TestDatabase database)
{
    private const string Added = "SELECT CAST({0} AS bigint) + CAST({1} AS bigint)";

    [SkippableFact]
    public async Task A_statement_is_asked_again_with_other_values_in_whatever_transaction()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        await using var context = await graph.Contexts.CreateDbContextAsync();

        Assert.Equal([3L], await AskAsync(context, Added, 1, 2));
        await using (await context.BeginReadAsync(default))
        {
            Assert.Equal([7L], await AskAsync(context, Added, 3, 4));
        }

        Assert.Equal([11L], await AskAsync(context, Added, 5, 6));
    }

    [SkippableFact]
    public async Task More_statements_than_are_kept_are_answered_all_the_same()
    {
        await using var graph = await database.WithAsync(Pages.Ada);
        await using var context = await graph.Contexts.CreateDbContextAsync();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 100; i++)
            {
                Assert.Equal([3L + i], await AskAsync(context, $"{Added} + {i}", 1, 2));
            }
        }
    }

    private static Task<List<long>> AskAsync(
        ScholarContext context,
        string sql,
        long left,
        long right
    ) => context.Kept.ReadAsync(sql, row => row.GetInt64(0), default, left, right);
}
