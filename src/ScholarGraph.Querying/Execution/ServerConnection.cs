using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Execution;

/// <summary>A connection to a server: each level is one statement, and a trip.</summary>
internal sealed class ServerConnection(
    DbContext context,
    Func<DbConnection, CancellationToken, Task<DbTransaction>> beginSnapshot,
    EngineOptions options,
    TimeProvider time
) : ReadConnection(context, options.StatementsPerConnectionMax)
{
    private readonly DbCommand? _version = options.DataVersion?.Invoke(context).CreateDbCommand();

    private bool _isSetUp;

    public override async Task ReadAsync(PlanRun plan, CancellationToken cancellationToken)
    {
        // One statement sees one state by itself, and saves the trip that ends a transaction; the first of a session sets it up.
        var isAlone = plan.Plan is { Levels.Count: 1, HasFunctions: false } && plan.Kept is null;
        await using var snapshot =
            isAlone && _isSetUp ? null : await beginSnapshot(Connection, cancellationToken);
        _isSetUp = true;
        if (plan.Plan.HasFunctions)
        {
            await Context.Database.UseTransactionAsync(snapshot, cancellationToken);
        }

        var isKept =
            plan.Kept is { } kept && kept.Find(await VersionAsync(snapshot!, cancellationToken));
        foreach (var level in isKept ? [] : plan.Plan.Levels)
        {
            var (levelRun, started) = (plan.RunOf(level), time.GetTimestamp());
            if (level is FunctionLevel)
            {
                await ReadFunctionAsync(levelRun, time, cancellationToken);
                continue;
            }

            await LevelReader.ReadAsync(
                levelRun,
                (statement, run) => ExecuteAsync(statement, run, snapshot, cancellationToken),
                cancellationToken
            );
            levelRun.Time = time.GetElapsedTime(started);
        }

        if (snapshot is not null)
        {
            await snapshot.CommitAsync(cancellationToken);
            if (plan.Plan.HasFunctions)
            {
                await Context.Database.UseTransactionAsync(null, cancellationToken);
            }
        }
    }

    public override ValueTask DisposeAsync()
    {
        _version?.Dispose();
        return base.DisposeAsync();
    }

    protected override RowStatement Prepare(Statement statement, Level level) =>
        new PreparedStatement(NamedParameters.Number(statement), Connection);

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
        DbTransaction? snapshot,
        CancellationToken cancellationToken
    )
    {
        var prepared = (PreparedStatement)Ready(statement, run.Level);
        run.Begin(statement);
        return prepared.ExecuteAsync(run, snapshot, cancellationToken);
    }
}
