using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using ScholarGraph.Data;
using ScholarGraph.Data.Storing;
using ScholarGraph.Tests.Postgres;

namespace ScholarGraph.Tests.Data.Postgres;

/// <summary>A load in the middle, as importing makes it: lock, writer, transaction.</summary>
internal sealed class OpenLoad : IAsyncDisposable
{
    private readonly ScholarContext _context;
    private readonly IAsyncDisposable _lock;
    private readonly IDbContextTransaction _transaction;

    private OpenLoad(
        ScholarContext context,
        IAsyncDisposable held,
        BulkWriter bulk,
        IDbContextTransaction transaction
    ) => (_context, _lock, Bulk, _transaction) = (context, held, bulk, transaction);

    public BulkWriter Bulk { get; }

    public static async Task<OpenLoad> BeginAsync(TestGraph graph)
    {
        var context = await graph.Contexts.CreateDbContextAsync();
        var held = await graph.Store.LockAsync(context, default);
        var bulk = graph.Store.Bulk(context);
        await bulk.OpenAsync(default);
        var transaction = await context.Database.BeginTransactionAsync();
        await bulk.BeginAsync(default);
        return new OpenLoad(context, held, bulk, transaction);
    }

    public Task CommitAsync() => _transaction.CommitAsync();

    /// <summary>Ends the session of the load, as the end of its process does.</summary>
    public async Task KillAsync()
    {
        var connection = (NpgsqlConnection)_context.Database.GetDbConnection();
        await (await PostgresServer.Shared).RunAsync(
            $"SELECT pg_terminate_backend({connection.ProcessID}, 10000)"
        );
        _ = await Assert.ThrowsAnyAsync<NpgsqlException>(() =>
            _context.Database.ExecuteSqlRawAsync("SELECT 1")
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await Bulk.DisposeAsync();
        await _lock.DisposeAsync();
        await _context.DisposeAsync();
    }
}
