using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ScholarGraph.Data;
using ScholarGraph.Querying;
using ScholarGraph.Querying.Limits;
using ScholarGraph.Tests.Querying.Storeroom;
using SQLitePCL;

namespace ScholarGraph.Tests.Querying.Execution;

/// <summary>The client goes while SQLite works: SQLite itself calls back after so many steps, and then the request is cancelled.</summary>
public sealed class SqliteInterruptionTests(SqliteStoreroom storeroom)
    : IClassFixture<SqliteStoreroom>
{
    private const string Query =
        "{ items(first: 100) { totalCount nodes { id tags(first: 50) { totalCount nodes { slug } } } } }";

    [Fact]
    public async Task A_request_that_is_cancelled_in_the_midst_ends_so_and_harms_no_other()
    {
        using var steps = new Steps();
        await using var engine = NewEngine(steps);
        var whole = await AskAsync(engine, CancellationToken.None);
        var (cancelled, answered) = (0, 0);
        for (var after = 1; answered == 0; after += after < 40 ? 1 : after / 4)
        {
            using var gone = new CancellationTokenSource();
            steps.CancelAfter(after, gone);
            try
            {
                Assert.Equal(whole, await AskAsync(engine, gone.Token));
                answered++;
            }
            catch (OperationCanceledException)
            {
                cancelled++;
            }

            steps.CancelAfter(0, null);
            Assert.Equal(whole, await AskAsync(engine, CancellationToken.None));
        }

        // From the first step of BEGIN on.
        Assert.InRange(cancelled, 40, int.MaxValue);
    }

    private static async Task<string> AskAsync(GraphEngine engine, CancellationToken token)
    {
        var (body, _) = await engine.ExecuteAsync(GraphFixture.Request(Query), token);
        return Convert.ToBase64String(body.Span);
    }

    private GraphEngine NewEngine(Steps steps)
    {
        using var context = storeroom.NewContext();
        var options = new DbContextOptionsBuilder<StoreroomContext>()
            .UseSqlite(
                context.Database.GetConnectionString(),
                sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
            )
            .AddInterceptors(steps)
            .Options;
        return new GraphEngine(
            new StoreroomModel().Model,
            storeroom.Options,
            new QueryLimits(),
            () => new StoreroomContext(options),
            Snapshot.BeginAsync,
            TimeProvider.System
        );
    }

    private sealed class Steps : DbConnectionInterceptor, IDisposable
    {
        private CancellationTokenSource? _source;
        private int _left;

        public void CancelAfter(int steps, CancellationTokenSource? source) =>
            (_left, _source) = (steps, source);

        public override void ConnectionOpened(
            DbConnection connection,
            ConnectionEndEventData eventData
        ) => Watch(connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            Watch(connection);
            return Task.CompletedTask;
        }

        public void Dispose() => _source?.Dispose();

        private void Watch(DbConnection connection) =>
            raw.sqlite3_progress_handler(
                ((SqliteConnection)connection).Handle,
                1,
                _ =>
                {
                    if (--_left == 0)
                    {
                        _source?.Cancel();
                    }

                    return 0;
                },
                null
            );
    }
}
