using System.Data;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Execution;

public sealed class PostgresOneSnapshotTests(PostgresStoreroom storeroom)
    : OneSnapshotSuite(storeroom),
        IClassFixture<PostgresStoreroom>
{
    [SkippableFact]
    public async Task Where_each_statement_sees_its_own_state_the_same_writer_makes_contradictions()
    {
        Skip.If(storeroom.Missing is not null, storeroom.Missing);

        var (answer, _) = await AskBesideWriterAsync(
            async (connection, cancellationToken) =>
                await connection.BeginTransactionAsync(
                    IsolationLevel.ReadCommitted,
                    cancellationToken
                )
        );

        Assert.NotEmpty(Contradictions(answer));
    }
}
