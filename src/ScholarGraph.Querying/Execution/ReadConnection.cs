using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Execution;

/// <summary>A connection that EF Core has opened, with its prepared statements. One request at a time.</summary>
internal sealed class ReadConnection(
    DbContext context,
    Func<DbContext, IQueryable<long>>? dataVersion,
    int statementsMax,
    TimeProvider time
) : IAsyncDisposable
{
    private readonly DbConnection _connection = context.Database.GetDbConnection();
    private readonly DbCommand? _version = dataVersion?.Invoke(context).CreateDbCommand();
    private readonly Dictionary<Statement, PreparedStatement> _statements = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Whether the database has gone; known after a failure.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Reads all levels of a plan from one snapshot, or finds the answer that was kept of the same data.</summary>
    public async Task ReadAsync(
        PlanRun plan,
        Func<DbConnection, CancellationToken, Task<DbTransaction>> beginSnapshot,
        CancellationToken cancellationToken
    )
    {
        await using var snapshot = await beginSnapshot(_connection, cancellationToken);
        var isKept =
            plan.Kept is { } kept && kept.Find(await VersionAsync(snapshot, cancellationToken));
        foreach (var level in isKept ? [] : plan.Plan.Levels)
        {
            var (levelRun, started) = (plan.RunOf(level), time.GetTimestamp());
            await LevelReader.ReadAsync(
                levelRun,
                (statement, run) => ExecuteAsync(statement, run, snapshot, cancellationToken),
                cancellationToken
            );
            levelRun.Time = time.GetElapsedTime(started);
        }

        await snapshot.CommitAsync(cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        IsBroken = _connection.State != ConnectionState.Open;
        Clear();
        _version?.Dispose();
        return context.DisposeAsync();
    }

    private async Task<long> VersionAsync(
        DbTransaction snapshot,
        CancellationToken cancellationToken
    )
    {
        _version!.Transaction = snapshot;
        return (long)(await _version.ExecuteScalarAsync(cancellationToken))!;
    }

    private Task<DbDataReader> ExecuteAsync(
        Statement statement,
        LevelRun run,
        DbTransaction snapshot,
        CancellationToken cancellationToken
    )
    {
        if (!_statements.TryGetValue(statement, out var prepared))
        {
            if (_statements.Count >= statementsMax)
            {
                Clear();
            }

            _statements.Add(statement, prepared = new PreparedStatement(statement, _connection));
        }

        run.Begin(statement);
        return prepared.ExecuteAsync(run, snapshot, cancellationToken);
    }

    private void Clear()
    {
        foreach (var prepared in _statements.Values)
        {
            prepared.Dispose();
        }

        _statements.Clear();
    }
}
