using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Execution;

/// <summary>A pool of open read connections: statements stay prepared from one request to the next.</summary>
internal sealed class ReadConnections(
    Func<DbContext> contexts,
    Func<DbConnection, CancellationToken, Task<DbTransaction>> beginSnapshot,
    EngineOptions options,
    TimeProvider time
) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(
        Environment.ProcessorCount * ReadersPerCore(contexts)
    );
    private readonly ConcurrentBag<ReadConnection> _idle = [];

    public async Task ReadAsync(PlanRun plan, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            // A server that was started anew has closed what lay idle: the request begins again, at last on a new connection.
            while (_idle.TryTake(out var idle))
            {
                try
                {
                    await ReadAsync(idle, plan, cancellationToken);
                    return;
                }
                catch (DbException) when (idle.IsBroken)
                {
                    plan.Restart();
                }
            }

            await ReadAsync(await OpenAsync(cancellationToken), plan, cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var connection))
        {
            await connection.DisposeAsync();
        }

        _gate.Dispose();
    }

    private static int ReadersPerCore(Func<DbContext> contexts)
    {
        using var context = contexts();
        return Dialect.Of(context).ReadersPerCore;
    }

    private async Task ReadAsync(
        ReadConnection connection,
        PlanRun plan,
        CancellationToken cancellationToken
    )
    {
        var isSound = false;
        try
        {
            await connection.ReadAsync(plan, cancellationToken);
            isSound = true;
        }
        finally
        {
            // After anything else its state is unknown: a broken connection is not given to the next request.
            if (isSound)
            {
                _idle.Add(connection);
            }
            else
            {
                await connection.DisposeAsync();
            }
        }
    }

    private async Task<ReadConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var context = contexts();
        try
        {
            await context.Database.OpenConnectionAsync(cancellationToken);
            return ReadConnection.Of(context, beginSnapshot, options, time);
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }
}
