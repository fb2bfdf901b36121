using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;
using SQLitePCL;

namespace ScholarGraph.Querying.Execution;

/// <summary>A connection to a SQLite file: the database is in the process, and each parent's rows are a few steps away.</summary>
internal sealed class SteppedConnection : ReadConnection
{
    // SQLITE_DBCONFIG_ENABLE_QPSG
    private const int StablePlans = 1007;
    private readonly sqlite3 _database;
    private readonly SteppedStatement _begin;
    private readonly SteppedStatement _commit;
    private readonly SteppedStatement _rollback;
    private readonly SteppedStatement? _version;
    private readonly TimeProvider _time;

    public SteppedConnection(DbContext context, EngineOptions options, TimeProvider time)
        : base(context, options.StatementsPerConnectionMax)
    {
        _time = time;
        _database = ((SqliteConnection)Connection).Handle!;
        // Otherwise the planner looks at the number in LIMIT, and plans anew each time it is bound.
        _ = raw.sqlite3_db_config(_database, StablePlans, 1, out _);
        _begin = Own("BEGIN");
        _commit = Own("COMMIT");
        _rollback = Own("ROLLBACK");
        if (options.DataVersion is { } version)
        {
            using var command = version(context).CreateDbCommand();
            _version = Own(command.CommandText);
        }
    }

    public override async Task ReadAsync(PlanRun plan, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // The connection is this request's alone until the registration is gone.
        using var interruption = cancellationToken.UnsafeRegister(Interrupt, _database);
        try
        {
            _begin.Run();
            if (plan.Kept?.Find(_version!.Run()) is not true)
            {
                foreach (var level in plan.Plan.Levels)
                {
                    // An interruption ends the statement that runs, and none that comes after it.
                    cancellationToken.ThrowIfCancellationRequested();
                    await ReadAsync(plan.RunOf(level), cancellationToken);
                }
            }

            _commit.Run();
        }
        catch (Exception failure)
        {
            Abandon();
            if (failure is SqliteException && cancellationToken.IsCancellationRequested)
            {
                throw new OperationCanceledException(null, failure, cancellationToken);
            }

            throw;
        }
    }

    public override ValueTask DisposeAsync()
    {
        foreach (var statement in (SteppedStatement?[])[_begin, _commit, _rollback, _version])
        {
            statement?.Dispose();
        }

        return base.DisposeAsync();
    }

    protected override RowStatement Prepare(Statement statement, Level level) =>
        SteppedStatement.CanStep(statement, level.Columns)
            ? new SteppedStatement(statement, _database)
            : new PreparedStatement(statement, Connection);

    private static void Interrupt(object? database) => raw.sqlite3_interrupt((sqlite3)database!);

    private SteppedStatement Own(string text) => new(new Statement(text, []), _database);

    private ValueTask ReadAsync(LevelRun run, CancellationToken cancellationToken)
    {
        if (run.Level is FunctionLevel)
        {
            return new ValueTask(ReadFunctionAsync(run, _time, cancellationToken));
        }

        Read(run);
        return ValueTask.CompletedTask;
    }

    private void Read(LevelRun run)
    {
        var started = _time.GetTimestamp();
        try
        {
            run.Level.Bind(run);
            if (run.Error is null)
            {
                foreach (var key in run.Keys())
                {
                    run.ParentKey = key;
                    ReadGroup(run);
                }
            }
        }
        catch (GraphFieldException mistake)
        {
            run.Error = mistake.Error;
        }

        run.Time = _time.GetElapsedTime(started);
    }

    private void ReadGroup(LevelRun run)
    {
        var start = run.Rows.Count;
        if (run.Level.BeginGroup(run) is { } error)
        {
            run.End(new RowGroup(start, 0, false, run.ParentKey, error));
            return;
        }

        for (
            var statement = run.Level.IsShown ? run.Level.StatementOf(run) : null;
            statement is not null && run.Rows.Count - start < statement.RowsMax(run);
            statement = statement.Next
        )
        {
            run.Begin(statement);
            Ready(statement, run.Level)
                .Read(run, statement.RowsMax(run) - (run.Rows.Count - start));
        }

        run.End(run.Level.EndGroup(run, start));
    }

    // SQLite rolls back by itself after some failures, and then there is nothing left to roll back.
    private void Abandon()
    {
        if (raw.sqlite3_get_autocommit(_database) == 0)
        {
            _rollback.Run();
        }
    }
}
