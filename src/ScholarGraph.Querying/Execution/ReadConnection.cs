using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Execution;

/// <summary>A connection that EF Core has opened, with its prepared statements. One request at a time.</summary>
/// <param name="context">Has opened it, and closes it.</param>
/// <param name="statementsMax">How many statements are kept.</param>
internal abstract class ReadConnection(DbContext context, int statementsMax) : IAsyncDisposable
{
    private readonly Dictionary<Statement, RowStatement> _statements = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Whether the database has gone; known after a failure.</summary>
    public bool IsBroken { get; private set; }

    protected DbContext Context => context;

    protected DbConnection Connection { get; } = context.Database.GetDbConnection();

    /// <summary>The right one for the database.</summary>
    public static ReadConnection Of(
        DbContext context,
        Func<DbConnection, CancellationToken, Task<DbTransaction>> beginSnapshot,
        EngineOptions options,
        TimeProvider time
    ) =>
        context.Database.GetDbConnection() is SqliteConnection
            ? new SteppedConnection(context, options, time)
            : new ServerConnection(context, beginSnapshot, options, time);

    /// <summary>Reads all levels of a plan from one snapshot, or finds the answer that was kept of the same data.</summary>
    public abstract Task ReadAsync(PlanRun plan, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        IsBroken = Connection.State != ConnectionState.Open;
        Clear();
        return context.DisposeAsync();
    }

    /// <summary>The statement, made ready where it is not yet.</summary>
    protected RowStatement Ready(Statement statement, Level level)
    {
        if (!_statements.TryGetValue(statement, out var ready))
        {
            if (_statements.Count >= statementsMax)
            {
                Clear();
            }

            _statements.Add(statement, ready = Prepare(statement, level));
        }

        return ready;
    }

    /// <summary>Has C# read a level, within the snapshot.</summary>
    protected async Task ReadFunctionAsync(
        LevelRun run,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var started = time.GetTimestamp();
        await ((FunctionLevel)run.Level).ReadAsync(run, context, cancellationToken);
        run.Time = time.GetElapsedTime(started);
    }

    protected abstract RowStatement Prepare(Statement statement, Level level);

    private void Clear()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
    }
}
